import { error, type RequestEvent } from '@sveltejs/kit';
import {
  ApiError,
  HireResultsDocument,
  HireResultsHeadDocument,
  execute,
  type HireResultsHeadQuery,
  type HireResultsQuery,
  type SubmissionStatus,
} from '#lib/api/index.ts';
import { insideRequest } from '#lib/api/inside.server.ts';
import { variablesIn } from './task-rows.ts';

export type Head = NonNullable<HireResultsHeadQuery['task']>;
export type Result = NonNullable<NonNullable<HireResultsQuery['task']>['submissions']>['nodes'][number];

const PAGE_SIZE = 100;
const RETRY_MS = 5_000;
const RETRIES = 24;
/** What was delivered, however it was decided. */
const delivered: SubmissionStatus[] = [
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'REJECTED_FINAL',
  'REVISION_REQUESTED',
  'DISPUTED',
];

/** @throws 404 for what is not the reader's own */
export async function resultsHead({
  locals,
  params,
}: Pick<RequestEvent<{ id: string }>, 'locals' | 'params'>): Promise<Head> {
  const { task } = await locals.api(HireResultsHeadDocument, { id: params.id });
  if (!task?.progress) error(404, 'NOT_FOUND');
  return task;
}

/**
 * All deliveries, page by page as they are wanted. By the time the second page is asked for, the answer has begun: no
 * cookie can be set any more, so these calls pass none on. A long export waits where the API asks to go slower.
 */
export async function* resultsOf(event: RequestEvent<{ id: string }>): AsyncGenerator<Result[]> {
  const send: typeof fetch = (input, init) =>
    fetch(insideRequest(event, new Request(new URL(String(input), event.url), init)));
  let after: string | null | undefined = null;
  do {
    const page: HireResultsQuery = await patiently(() =>
      execute(send, HireResultsDocument, { id: event.params.id, status: delivered, first: PAGE_SIZE, after }),
    );
    const submissions = page.task?.submissions;
    if (!submissions) return;
    yield submissions.nodes;
    after = submissions.pageInfo.hasNextPage ? submissions.pageInfo.endCursor : null;
  } while (after);
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = RETRIES; ; left -= 1) {
    try {
      return await work();
    } catch (failure) {
      if (!(failure instanceof ApiError) || failure.code !== 'RATE_LIMITED' || left === 0) throw failure;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

const facts = [
  'submission_id',
  'item',
  'worker',
  'status',
  'reserved_at',
  'submitted_at',
  'decided_at',
  'decided_by',
  'reason',
  'note',
  'paid',
  'currency',
] as const;

export interface Columns {
  names: string[];
  variables: string[];
  fields: string[];
}

/** Columns are known before the first row: what the steps use, and what the task asks for today. */
export function columnsOf({ steps, proofFields }: Pick<Head, 'steps' | 'proofFields'>): Columns {
  const variables = variablesIn(steps.map(({ text }) => text));
  const fields = proofFields.map(({ key }) => key);
  const more = [...variables.map((name) => `var_${name}`), ...fields.map((key) => `answer_${key}`)];
  return { variables, fields, names: [...facts, ...more, 'other_answers'] };
}

const valueOf = ({ values, url }: Result['answers'][number]) => url ?? values.join(' | ');

export function cellsOf(result: Result, { variables, fields }: Columns): string[] {
  const values = new Map(result.variables.map(({ name, value }) => [name, value]));
  const answers = new Map(result.answers.map((answer) => [answer.key, valueOf(answer)]));
  // An earlier version of the task may have asked for something else.
  const others = [...answers].filter(([key]) => !fields.includes(key));
  return [
    result.id,
    result.itemExternalId ?? '',
    result.worker?.displayName ?? '',
    result.status,
    result.reservedAt,
    result.submittedAt ?? '',
    result.decidedAt ?? '',
    result.decidedBy ?? '',
    result.reason ?? '',
    result.note ?? '',
    result.paid.amount,
    result.paid.currency,
    ...variables.map((name) => values.get(name) ?? ''),
    ...fields.map((key) => answers.get(key) ?? ''),
    others.length > 0 ? JSON.stringify(Object.fromEntries(others)) : '',
  ];
}

export function streamed(
  chunks: AsyncGenerator<string>,
  { type, name }: { type: string; name: string },
): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next: IteratorResult<string, unknown> = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
