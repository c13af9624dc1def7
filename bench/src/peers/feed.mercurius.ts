// Mercurius with its JIT, as its guide sets it up. HOW: join, loaders, or batched like Kajlet.
import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { batchedPage } from './feed.batcher.ts';
import {
  byId,
  joined,
  joinedNode,
  plainNode,
  pool,
  port,
  tasksOnly,
  typeDefs,
  viewerOf,
  type JoinedRow,
  type TaskRow,
  type Viewer,
} from './feed.data.ts';

type Page = (viewer: Viewer, first: number) => Promise<object[]>;
const pages: Record<string, Page> = {
  join: async ({ id, country }, first) =>
    (await pool.query<JoinedRow>({ ...joined(first), values: [id, country] })).rows.map(joinedNode),
  loaders: async ({ id, country }, first) =>
    (await pool.query<TaskRow>({ ...tasksOnly(first), values: [id, country] })).rows.map(plainNode),
  batched: async (viewer, first) => (await batchedPage(viewer, first)).map(joinedNode),
};
const page = pages[process.env['HOW']!]!;

interface Asked {
  readonly obj: { readonly id: string; readonly categoryId: string; readonly employerId: string };
}
const loader =
  (statement: { name: string; text: string }, idOf: (obj: Asked['obj']) => string) =>
  async (asked: readonly Asked[]) => {
    const ids = asked.map(({ obj }) => idOf(obj));
    const { rows } = await pool.query<{ id: string }>({ ...statement, values: [[...new Set(ids)]] });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id));
  };
const openOf = loader(byId.slots, ({ id }) => id);
const loaders = {
  Task: {
    category: loader(byId.categories, ({ categoryId }) => categoryId),
    employer: loader(byId.employers, ({ employerId }) => employerId),
    slotsOpen: async (asked: readonly Asked[]) =>
      (await openOf(asked)).map((row) => (row as unknown as { open: number }).open),
  },
};

const app = fastify();
await app.register(mercurius, {
  schema: typeDefs,
  resolvers: {
    Query: {
      tasks: async (_root: unknown, { first }: { first: number }, { viewer }: { viewer: Viewer }) => ({
        nodes: await page(viewer, first),
      }),
    },
  },
  ...(process.env['HOW'] === 'loaders' && { loaders }),
  context: (request) => ({ viewer: viewerOf(request.headers['x-viewer']) }),
  jit: 1,
});
app.get('/', () => ({}));
await app.listen({ port, host: '127.0.0.1' });
