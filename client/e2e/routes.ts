import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Demo, Reader } from './demo.ts';

const FOLDER = join(import.meta.dirname, '../src/routes');

export interface Route {
  /** As in the file tree, without groups: `/hire/tasks/[id]`. */
  readonly path: string;
  readonly reader: Reader;
}

/** Who a group of routes is for; the layouts of those groups hold everybody else off. */
const readers: Record<string, Reader> = {
  work: 'WORKER',
  // For everybody who has an account; a worker has the most to see there.
  money: 'WORKER',
  hire: 'EMPLOYER',
  ops: 'MODERATOR',
};

/** Every page there is, from the file tree: a new one cannot be forgotten. */
export const routes: readonly Route[] = readdirSync(FOLDER, { recursive: true })
  .map((file) => file.toString().replaceAll('\\', '/'))
  .filter((file) => /(^|\/)\+page\.svelte$/.test(file))
  .map((file) => {
    const folder = `/${file.replace(/\/?\+page\.svelte$/, '')}`;
    const group = /\/\(([^)]+)\)/.exec(folder)?.[1] ?? 'work';
    const path = folder.replace(/\/\([^)]+\)/g, '') || '/';
    return { path, reader: readers[group] ?? 'STRANGER' };
  })
  .sort((a, b) => a.path.localeCompare(b.path));

type Ids = Promise<readonly string[]>;
interface Nodes {
  nodes: { id: string }[];
}
const idsOf = ({ nodes }: Nodes) => nodes.map(({ id }) => id);

/** One submission of each status that the worker has. */
async function ownWork(demo: Demo): Ids {
  const { viewer } = await demo.ask<{ viewer: { submissions: { nodes: { id: string; status: string }[] } } }>(
    'WORKER',
    '{ viewer { submissions(first: 100) { nodes { id status } } } }',
  );
  return [...new Map(viewer.submissions.nodes.map(({ id, status }) => [status, id])).values()];
}

async function ownTasks(demo: Demo, status: string): Ids {
  const { viewer } = await demo.ask<{ viewer: { tasks: Nodes } }>(
    'EMPLOYER',
    'query ($status: [TaskStatus!]) { viewer { tasks(status: $status, first: 1) { nodes { id } } } }',
    { status: [status] },
  );
  return idsOf(viewer.tasks);
}

/** The employer's task that has most to look at. */
async function busiestTask(demo: Demo): Ids {
  const { viewer } = await demo.ask<{
    viewer: { tasks: { nodes: { id: string; progress: { submitted: number; approved: number } }[] } };
  }>('EMPLOYER', '{ viewer { tasks(first: 100) { nodes { id progress { submitted approved } } } } }');
  const [busiest] = viewer.tasks.nodes.toSorted(
    (a, b) => b.progress.submitted - a.progress.submitted || b.progress.approved - a.progress.approved,
  );
  return busiest ? [busiest.id] : [];
}

async function openTask(demo: Demo): Ids {
  return idsOf((await demo.ask<{ tasks: Nodes }>('STRANGER', '{ tasks(first: 1) { nodes { id } } }')).tasks);
}

async function tasksToJudge(demo: Demo): Ids {
  const { tasksInReview } = await demo.ask<{ tasksInReview: Nodes }>(
    'MODERATOR',
    '{ tasksInReview(first: 1) { nodes { id } } }',
  );
  return [...idsOf(tasksInReview), ...(await openTask(demo))];
}

async function disputes(demo: Demo): Ids {
  const { disputes: found } = await demo.ask<{ disputes: { nodes: { submission: { id: string } }[] } }>(
    'MODERATOR',
    '{ disputes(first: 3) { nodes { submission { id } } } }',
  );
  return found.nodes.map(({ submission }) => submission.id);
}

/** One withdrawal of each status that the worker has. */
async function ownWithdrawals(demo: Demo): Ids {
  const { viewer } = await demo.ask<{ viewer: { withdrawals: { nodes: { id: string; status: string }[] } } }>(
    'WORKER',
    '{ viewer { withdrawals(first: 100) { nodes { id status } } } }',
  );
  return [...new Map(viewer.withdrawals.nodes.map(({ id, status }) => [status, id])).values()];
}

/** A price as somebody has just asked for it; no money moves by it. */
async function quote(demo: Demo): Ids {
  const { viewer } = await demo.ask<{ viewer: { payoutMethods: { id: string }[] } }>(
    'WORKER',
    '{ viewer { payoutMethods { id } } }',
  );
  const input = { payoutMethodId: viewer.payoutMethods[0]?.id, amount: { amount: '60', currency: 'BDT' } };
  const { quoteWithdrawal } = await demo.ask<{ quoteWithdrawal: { quote?: { id: string } } }>(
    'WORKER',
    'mutation ($input: QuoteWithdrawalInput!) { quoteWithdrawal(input: $input) { ... on QuoteWithdrawalPayload { quote { id } } } }',
    { input },
  );
  return quoteWithdrawal.quote ? [quoteWithdrawal.quote.id] : [];
}

/** One exchange that was made, and one as somebody has just asked what it would bring. */
async function exchanges(demo: Demo): Ids {
  const document =
    'mutation ($input: QuoteExchangeInput!) { quoteExchange(input: $input) { ... on QuoteExchangePayload { quote { id } } } }';
  const input = { amount: { amount: '0.01', currency: 'BDT' }, to: 'USD' };
  const asked = async () =>
    (await demo.ask<{ quoteExchange: { quote: { id: string } } }>('WORKER', document, { input }))
      .quoteExchange.quote.id;
  const [made, open] = [await asked(), await asked()];
  await demo.ask(
    'WORKER',
    'mutation ($input: ExchangeMoneyInput!) { exchangeMoney(input: $input) { __typename } }',
    { input: { quoteId: made, idempotencyKey: made } },
  );
  return [made, open];
}

/** One withdrawal of each status there is. */
async function everybodysWithdrawals(demo: Demo): Ids {
  const { withdrawals } = await demo.ask<{ withdrawals: { nodes: { id: string; status: string }[] } }>(
    'MODERATOR',
    '{ withdrawals(first: 100) { nodes { id status } } }',
  );
  return [...new Map(withdrawals.nodes.map(({ id, status }) => [status, id])).values()];
}

/** What the demo's employer sends to a bank, as soon as it waits there. */
async function bankFiles(demo: Demo): Ids {
  for (let tries = 0; tries < 60; tries += 1) {
    const { bankDesk } = await demo.ask<{ bankDesk: { waiting: number; batches: { id: string }[] } }>(
      'MODERATOR',
      '{ bankDesk { waiting batches { id } } }',
    );
    if (bankDesk.batches[0]) return [bankDesk.batches[0].id];
    const document =
      'mutation ($input: ExportBankBatchInput!) { exportBankBatch(input: $input) { __typename } }';
    const input = { idempotencyKey: crypto.randomUUID() };
    if (bankDesk.waiting > 0) await demo.ask('MODERATOR', document, { input });
    else await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return [];
}

/** The demo has paid for work this month only: `accessibility.e2e` has it billed early. */
async function ownInvoices(demo: Demo): Ids {
  for (let tries = 0; tries < 60; tries += 1) {
    const { viewer } = await demo.ask<{ viewer: { invoices: Nodes } }>(
      'EMPLOYER',
      '{ viewer { invoices(first: 1) { nodes { id } } } }',
    );
    if (viewer.invoices.nodes.length > 0) return idsOf(viewer.invoices);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return [];
}

/** Something to see on the page of saved filters; where it is there already, its name is refused. */
async function saveFilters(demo: Demo): Promise<void> {
  const document = 'mutation ($input: SaveFilterInput!) { saveFilter(input: $input) { __typename } }';
  for (const [name, filter] of [
    ['সকালের জরিপ', { categories: ['survey'], maxMinutes: 10 }],
    ['Well paid', { minReward: { amount: '0.5', currency: 'USD' } }],
  ] as const)
    await demo.ask('WORKER', document, { input: { name, filter } });
}

/** What a page is nothing without. */
const prepared: Record<string, (demo: Demo) => Promise<void>> = { '/tasks/filters': saveFilters };

/** What stands for `[id]`; several where a page looks different by state. */
const examples: Record<string, (demo: Demo) => Ids> = {
  '/tasks/[id]': openTask,
  '/my-work/[id]': ownWork,
  '/hire/tasks/[id]': busiestTask,
  '/hire/tasks/[id]/review': busiestTask,
  '/hire/tasks/[id]/approve-all': busiestTask,
  '/hire/tasks/[id]/edit': (demo) => ownTasks(demo, 'DRAFT'),
  '/hire/tasks/[id]/publish': (demo) => ownTasks(demo, 'DRAFT'),
  '/hire/invoices/[id]': ownInvoices,
  '/ops/tasks/[id]': tasksToJudge,
  '/ops/disputes/[id]': disputes,
  '/wallet/withdraw/[id]': quote,
  '/wallet/withdrawals/[id]': ownWithdrawals,
  '/wallet/exchange/[id]': exchanges,
  '/ops/payouts/[id]': everybodysWithdrawals,
  '/ops/bank/[id]': bankFiles,
};

/** Other looks of a page that its address makes. */
const queries: Record<string, string[]> = {
  '/tasks': ['', '?category=survey&all=1', '?search=nothing-is-called-this'],
  '/tasks/filters': ['', '?deleted=flt_unknown'],
  '/my-work': ['', '?tab=approved', '?tab=ended'],
  '/wallet': ['', '?currency=USD'],
  '/wallet/withdraw': ['', '?currency=USD&amount=1'],
  '/wallet/withdrawals': ['', '?status=back'],
  '/wallet/exchange': ['?currency=BDT', '?currency=USD&amount=1'],
  '/reset-password': ['', '?token=unknown'],
  '/verify-email': ['', '?token=unknown'],
  '/ops/reconciliation': ['', '?show=settled'],
  '/ops/disputes': ['', '?show=open', '?show=resolved'],
  '/ops/payouts': ['', '?show=ended'],
};

/** Addresses to visit for one route. @throws where a route with a parameter has no example */
export async function addressesOf({ path }: Route, demo: Demo): Promise<string[]> {
  await prepared[path]?.(demo);
  if (!path.includes('[')) return (queries[path] ?? ['']).map((query) => path + query);
  const ids = (await examples[path]?.(demo)) ?? [];
  if (ids.length === 0) throw new Error(`no example for ${path}: name one in client/e2e/routes.ts`);
  return ids.map((id) => path.replace('[id]', id));
}
