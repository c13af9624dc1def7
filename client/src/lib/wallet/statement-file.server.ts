import type { RequestEvent } from '@sveltejs/kit';
import {
  StatementFileDocument,
  execute,
  type CurrencyCode,
  type StatementFileQuery,
} from '#lib/api/index.ts';
import { pagesOf } from '#lib/api/pages.server.ts';
import { toMicros } from '#lib/format/amounts.ts';
import { BYTE_ORDER_MARK, csvRow } from '#lib/hire/csv-cells.ts';

const PAGE_SIZE = 100;
const COLUMNS = [
  ...['at', 'account', 'kind', 'amount', 'amount_micros', 'currency', 'balance_after'],
  ...['task', 'task_title', 'submission', 'withdrawal', 'deposit', 'entry'],
];
type Entries = NonNullable<StatementFileQuery['viewer']>['statement']['entries'];

const cellsOf = (entry: Entries['nodes'][number]): string[] => [
  ...[entry.at, entry.account, entry.kind, entry.amount.amount, toMicros(entry.amount.amount).toString()],
  ...[entry.amount.currency, entry.balanceAfter.amount, entry.task?.id ?? '', entry.task?.title ?? ''],
  ...[entry.submission?.id ?? '', entry.withdrawal?.id ?? '', entry.deposit?.id ?? '', entry.id],
];

/** A month as a file, page by page as it is read; plain digits and ISO times, for programs. */
export async function* statementRows(
  event: RequestEvent,
  which: { currency: CurrencyCode; month: string },
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(COLUMNS);
  const pages = pagesOf(event, async (send, after) => {
    const wanted = { ...which, first: PAGE_SIZE, after };
    return (await execute(send, StatementFileDocument, wanted)).viewer?.statement.entries;
  });
  for await (const entries of pages) yield entries.map((entry) => csvRow(cellsOf(entry))).join('');
}
