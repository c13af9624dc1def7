import type { RequestEvent } from '@sveltejs/kit';
import {
  StatementFileDocument,
  execute,
  type CurrencyCode,
  type StatementFileQuery,
} from '#lib/api/index.ts';
import { insideRequest } from '#lib/api/inside.server.ts';
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
  // The answer has begun by the second page: no cookie can be set any more, so these calls pass none on.
  const send: typeof fetch = (input, init) =>
    fetch(insideRequest(event, new Request(new URL(String(input), event.url), init)));
  yield BYTE_ORDER_MARK + csvRow(COLUMNS);
  let after: string | null | undefined = null;
  do {
    const page: StatementFileQuery = await execute(send, StatementFileDocument, {
      ...which,
      first: PAGE_SIZE,
      after,
    });
    const entries: Entries | undefined = page.viewer?.statement.entries;
    if (!entries) return;
    yield entries.nodes.map((entry) => csvRow(cellsOf(entry))).join('');
    after = entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null;
  } while (after);
}
