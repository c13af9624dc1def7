import { readFileSync } from 'node:fs';
import type { LoadRequest } from './load.ts';
import type { Market } from './market.ts';
import { signUp, type Person } from './people.ts';
import type { BenchServer } from './process.ts';
import { seedTasks } from './tasks.ts';

const QUERY = `query ($first: Int!) { tasks(first: $first) { nodes {
  id title reward { amount currency } slots slotsOpen estimatedMinutes publishedAt category { slug name } employer { id displayName } } } }`;

export const FEED_SEED = { tasks: 10_000, doneByEach: 200 };

/** What whoever asks the task table itself would add first; Kajlet's feed has a table of its own. */
const PEERS_INDEX = `create index peers_feed on task (published_at desc, id desc) where listed`;

/** Open tasks of ten employers, and workers who did some of the newest. Answers the workers. */
export async function seedFeed(market: Market, product: BenchServer, workers: number): Promise<Person[]> {
  const employers = await signUp(product, 'EMPLOYER', 10);
  const people = await signUp(product, 'WORKER', workers);
  await market.owner.query(PEERS_INDEX);
  await seedTasks(market.owner, {
    employerIds: employers.map(({ id }) => id),
    workerIds: people.map(({ id }) => id),
    ...FEED_SEED,
  });
  return people;
}

/** Twenty tasks for this worker. The peers believe `x-viewer`. */
export const feedRequest = ({ id, token }: Person): LoadRequest => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-viewer': id },
  body: JSON.stringify({ query: QUERY, variables: { first: 20 } }),
});

const client = (name: string) =>
  readFileSync(new URL(`../../../client/src/lib/tasks/${name}`, import.meta.url), 'utf8');

/** What the worker's own page asks for: the catalogue, and with each card what its employer is like. */
export function ownPageRequest(person: Person): LoadRequest {
  const page = /query FeedPage[\s\S]*?\n}\n/.exec(client('feed.graphql'))![0];
  const query = `${page}${client('task-card.fragment.graphql')}`;
  const variables = { sort: 'NEWEST', first: 20, all: false, locale: 'bn' };
  return { ...feedRequest(person), body: JSON.stringify({ query, variables }) };
}
