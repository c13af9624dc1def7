import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendDecision, type Decision, type Outcome } from './decisions.ts';

interface Sent {
  ids: string[];
  key: string;
  keepalive: boolean;
  answer: (response: Response) => void;
}
let sent: Sent[];
beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    const { input } = (JSON.parse(String(init.body)) as { variables: { input: Record<string, unknown> } })
      .variables;
    return new Promise<Response>((answer) => {
      const ids = (input['submissionIds'] ?? [input['submissionId']]) as string[];
      sent.push({ ids, key: String(input['idempotencyKey']), keepalive: init.keepalive === true, answer });
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

const ids = (n: number) => Array.from({ length: n }, (_, place) => `sub_${place}`);
const approval = (n: number): Decision => ({ kind: 'approve', key: 'key', ids: ids(n) });
const paid = (of: readonly string[]) =>
  Response.json({
    data: {
      approveSubmissions: {
        __typename: 'ApproveSubmissionsPayload',
        outcomes: of.map((submissionId) => ({
          submissionId,
          result: { __typename: 'ApproveSubmissionPayload' },
        })),
      },
    },
  });

it('has sent every piece before the page can be gone, each with a key of its own', () => {
  void sendDecision(approval(30), () => undefined);
  // Nobody has answered, and no other task has run since.
  expect(sent.flatMap((piece) => piece.ids)).toEqual(ids(30));
  expect(sent.map(({ key }) => key)).toEqual(['key-0', 'key-10', 'key-20']);
  expect(sent.every(({ keepalive }) => keepalive)).toBe(true);
  for (const piece of sent) piece.answer(paid(piece.ids));
});

it('tells of each piece as it is answered, and an outcome for each submission', async () => {
  const told: Outcome[][] = [];
  const done = sendDecision(approval(25), (outcomes) => told.push(outcomes));
  sent[1]!.answer(paid(sent[1]!.ids));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]!.map(({ id }) => id)).toEqual(ids(20).slice(10));
  sent[0]!.answer(new Response('', { status: 502 }));
  sent[2]!.answer(paid(sent[2]!.ids));
  await done;
  const outcomes = new Map(told.flat().map(({ id, code }) => [id, code]));
  expect([...outcomes.keys()].sort()).toEqual(ids(25).sort());
  expect([...outcomes].filter(([, code]) => code === 'UNAVAILABLE').map(([id]) => id)).toEqual(ids(10));
  expect([...outcomes.values()].filter((code) => code === null)).toHaveLength(15);
});

it('asks the browser to keep no more alive than it would, and sends the rest all the same', async () => {
  const reject = (n: number): Decision => {
    return { kind: 'reject', key: `key-${n}`, ids: [`sub_${n}`], reason: 'OTHER', note: 'ঘ'.repeat(5_000) };
  };
  const all = Promise.all([1, 2, 3, 4, 5].map((n) => sendDecision(reject(n), () => undefined)));
  expect(sent.map(({ keepalive }) => keepalive)).toEqual([true, true, true, false, false]);
  const rejected = () =>
    Response.json({ data: { rejectSubmission: { __typename: 'RejectSubmissionPayload' } } });
  for (const piece of sent) piece.answer(rejected());
  await all;
  // What has been answered counts no longer.
  const next = sendDecision(reject(6), () => undefined);
  expect(sent.at(-1)!.keepalive).toBe(true);
  sent.at(-1)!.answer(rejected());
  await next;
});
