// Resolvers with dataloader, as the guides of Yoga and of Apollo show them: one set of loaders for each request.
import DataLoader from 'dataloader';
import { byId, plainNode, pool, tasksOnly, viewerOf, type TaskRow, type Viewer } from './feed.data.ts';

const loading = (statement: { name: string; text: string }) =>
  new DataLoader<string, Record<string, unknown>>(async (ids) => {
    const { rows } = await pool.query<{ id: string }>({ ...statement, values: [ids] });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? new Error(`${id} is not there`));
  });

export const contextOf = (header: string | string[] | null | undefined) => ({
  viewer: viewerOf(header),
  categories: loading(byId.categories),
  employers: loading(byId.employers),
  slots: loading(byId.slots),
});
type Context = ReturnType<typeof contextOf> & { viewer: Viewer };
type Node = ReturnType<typeof plainNode>;

export const resolvers = {
  Query: {
    tasks: async (_root: unknown, { first }: { first: number }, { viewer }: Context) => {
      const { rows } = await pool.query<TaskRow>({
        ...tasksOnly(first),
        values: [viewer.id, viewer.country],
      });
      return { nodes: rows.map(plainNode) };
    },
  },
  Task: {
    category: ({ categoryId }: Node, _args: unknown, { categories }: Context) => categories.load(categoryId),
    employer: ({ employerId }: Node, _args: unknown, { employers }: Context) => employers.load(employerId),
    slotsOpen: async ({ id }: Node, _args: unknown, { slots }: Context) => (await slots.load(id))['open'],
  },
};
