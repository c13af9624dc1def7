import { describe, expect, it } from 'vitest';
import { HireTakenIdsDocument, type TaskItemInput } from '#lib/api/index.ts';
import { addRows, lookAtRows } from './add-rows.server.ts';
import { readTable, rowsOf } from './task-rows.ts';

interface Input {
  taskId: string;
  items: TaskItemInput[];
  idempotencyKey?: string;
}

/** The draft of an API that keeps the outcome of each key, and takes no id twice. */
function draft() {
  const kept = new Map<string, string>();
  const remember = (others: typeof kept) => others.forEach((text, key) => kept.set(key, text));
  const ids: string[] = [];
  const duplicates = ({ items }: Input) =>
    items.flatMap(({ externalId }, place) =>
      ids.includes(externalId) ? [{ path: ['items', String(place), 'externalId'], code: 'DUPLICATE' }] : [],
    );
  function add(input: Input): object {
    const text = JSON.stringify([input.taskId, input.items]);
    const before = input.idempotencyKey && kept.get(input.idempotencyKey);
    if (before === text) return { __typename: 'AddTaskItemsPayload', added: input.items.length };
    if (before)
      return { __typename: 'IdempotencyMismatchError', code: 'IDEMPOTENCY_KEY_REUSED', message: '' };
    const fields = duplicates(input);
    if (fields.length > 0)
      return { __typename: 'InvalidInputError', code: 'BAD_USER_INPUT', message: '', fields };
    ids.push(...input.items.map(({ externalId }) => externalId));
    if (input.idempotencyKey) kept.set(input.idempotencyKey, text);
    return { __typename: 'AddTaskItemsPayload', added: input.items.length };
  }
  const asked = ({ known, externalIds }: { known: boolean; externalIds: string[] }) => ({
    market: { slotsMax: 1_500 },
    ...(known && {
      task: {
        hasItems: ids.length > 0,
        slots: Math.max(1, ids.length),
        takenExternalIds: externalIds.filter((id) => ids.includes(id)),
      },
    }),
  });
  const api = ((document: unknown, variables: { input: Input } & Parameters<typeof asked>[0]) =>
    Promise.resolve(
      document === HireTakenIdsDocument ? asked(variables) : { addTaskItems: add(variables.input) },
    )) as unknown as App.Locals['api'];
  const read = async (text: string, before = 0) =>
    rowsOf(await readTable(text), { steps: [], fields: [], before });
  const send = async (key: string, text: string, taskId = 'tsk_1') =>
    addRows(api, { taskId, key }, await read(text));
  const look = async (
    key: string,
    text: string,
    { copied = false, taskId = 'tsk_1' }: { copied?: boolean; taskId?: string | null } = {},
  ) => lookAtRows(api, { taskId, copied, key }, await read(text));
  return { ids, kept, remember, send, look };
}

describe('rows that are sent again because the first answer was lost', () => {
  it('are there once, with and without ids of their own', async () => {
    const { ids, send } = draft();
    expect(await send('one', 'url\na\nb')).toBeNull();
    expect(await send('one', 'url\na\nb')).toBeNull();
    expect(await send('two', 'id,url\nx,a')).toBeNull();
    expect(await send('two', 'id,url\nx,a')).toBeNull();
    expect(ids).toEqual(['1', '2', 'x']);
  });

  it('are there once where a later part was mended', async () => {
    const { ids, send } = draft();
    const many = Array.from({ length: 1_000 }, (_, n) => `row-${n}`);
    await send('own', 'id\nold');
    const text = (last: string) => ['id', ...many, last].join('\n');
    expect((await send('one', text('old')))?.errors).toEqual([{ row: 1_002, code: 'ID_TAKEN', what: 'old' }]);
    expect(await send('one', text('new'))).toBeNull();
    expect(ids).toEqual(['old', ...many, 'new']);
  });
});

it('takes the same rows for a second draft, whose first was made before the page was loaded anew', async () => {
  const [first, second] = [draft(), draft()];
  expect(await first.send('one', 'url\na\nb')).toBeNull();
  second.remember(first.kept);
  expect(await second.send('one', 'url\na\nb', 'tsk_2')).toBeNull();
  expect(second.ids).toEqual(['1', '2']);
});

it('tells of each row that is refused why, in the line it stands in', async () => {
  const { ids, send } = draft();
  await send('one', 'id\na\nb');
  const refused = await send('two', 'id\nc\n\nb\nd\na');
  expect(refused?.errors).toEqual([
    { row: 4, code: 'ID_TAKEN', what: 'b' },
    { row: 6, code: 'ID_TAKEN', what: 'a' },
  ]);
  expect(refused?.refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: { rows: 'INVALID' } });
  expect(ids).toEqual(['a', 'b']);
});

describe('rows that are looked at before anything is saved', () => {
  it('are well where they are the same that were sent before, and nothing of others is added', async () => {
    const { ids, send, look } = draft();
    await send('one', 'id\na\nb');
    expect(await look('one', 'id\na\nb')).toBeNull();
    expect(await look('two', 'id\nc\nd')).toBeNull();
    expect((await look('two', 'id\nc\nb'))?.errors).toEqual([{ row: 3, code: 'ID_TAKEN', what: 'b' }]);
    expect(ids).toEqual(['a', 'b']);
  });

  it('may not have an id of a row that comes along into a copy, whoever sent it', async () => {
    const { send, look } = draft();
    await send('one', 'id\na');
    expect((await look('one', 'id\na', { copied: true }))?.errors).toEqual([
      { row: 2, code: 'ID_TAKEN', what: 'a' },
    ]);
    expect(await look('one', 'id\na', { copied: true, taskId: null })).toBeNull();
  });

  it('make no more places than a task may have', async () => {
    const { ids, send, look } = draft();
    await send('one', 'id\na');
    expect(await look('two', 'id,overlap\nb,1000\nc,499')).toBeNull();
    expect((await look('two', 'id,overlap\nb,1000\nc,500'))?.errors).toEqual([
      { row: 1, code: 'PLACES_MANY', what: '1499' },
    ]);
    // Those that are there already need none.
    await send('two', 'id,overlap\nb,1000');
    expect(await look('two', 'id,overlap\nb,1000')).toBeNull();
    expect(ids).toEqual(['a', 'b']);
  });
});
