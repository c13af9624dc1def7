import { isHttpError } from '@sveltejs/kit';
import { createHash } from 'node:crypto';
import { HireAddItemsDocument, HireTakenIdsDocument, type TaskItemInput } from '#lib/api/index.ts';
import { settled, type Refusal } from '#lib/forms/settled.ts';
import { refusalOf } from './refuse.server.ts';
import { batchesOf, type RowError, type Rows } from './task-rows.ts';

type Api = App.Locals['api'];
type Typed = Pick<Rows, 'items' | 'lines'>;
interface Target {
  taskId: string;
  /** Names these rows: what was added by a call whose answer was lost is not added once more. */
  key: string;
}
export interface Refused {
  refusal: Refusal;
  status: number;
  /** Why, for each row that it is about. */
  errors: RowError[];
}

const refusedRows = (errors: RowError[]): Refused => ({
  refusal: refusalOf('BAD_USER_INPUT', { fields: { rows: 'INVALID' } }),
  status: 422,
  errors,
});

/**
 * Each part has a key of its own: where one is mended, those before it are still the same. So has each task: the typed rows
 * keep their name where a second draft is made of them.
 */
const keyOf = ({ taskId, key }: Target, batch: readonly TaskItemInput[]): string =>
  `${key}-${createHash('sha256')
    .update(JSON.stringify([taskId, batch]))
    .digest('hex')
    .slice(0, 32)}`;

/** In the parts that the API takes, each with the lines that its rows stand in. */
function partsOf({ items, lines }: Typed): Typed[] {
  let from = 0;
  return batchesOf(items).map((batch) => {
    const part = { items: batch, lines: lines.slice(from, from + batch.length) };
    from += batch.length;
    return part;
  });
}

async function addPart(api: Api, target: Target, { items, lines }: Typed): Promise<Refused | null> {
  const input = { taskId: target.taskId, items, idempotencyKey: keyOf(target, items) };
  const { failure } = await settled(api(HireAddItemsDocument, { input }));
  if (!failure) return null;
  const errors = errorsOf(failure.data, items, lines);
  return errors.length > 0 ? refusedRows(errors) : { refusal: failure.data, status: failure.status, errors };
}

/** All rows were looked at before, so that a refusal half-way is a rarity. Null where all are there. */
export async function addRows(api: Api, target: Target, rows: Typed): Promise<Refused | null> {
  for (const part of partsOf(rows)) {
    const refused = await addPart(api, target, part);
    if (refused) return refused;
  }
  return null;
}

interface Looked {
  /** The task that has rows already: the draft itself, or the one whose rows come along into a new draft. */
  taskId: string | null;
  /** Rows come along: an id that they have is taken, whoever sent it. */
  copied: boolean;
  key: string;
}

/** What speaks against the rows beside what they hold: ids that are there, and more places than a task may have. */
export async function lookAtRows(api: Api, looked: Looked, rows: Typed): Promise<Refused | null> {
  const { taskId, copied, key } = looked;
  const errors: RowError[] = [];
  let [places, most] = [0, Infinity];
  for (const part of partsOf(rows)) {
    const externalIds = part.items.map(({ externalId }) => externalId);
    const asked = { id: taskId ?? '', known: taskId !== null, externalIds };
    const found = await api(HireTakenIdsDocument, asked).catch(passing);
    if ('refusal' in found) return found;
    const { market, task } = found;
    most = market.slotsMax - (task?.hasItems ? task.slots : 0);
    const taken = new Set(task?.takenExternalIds ?? []);
    if (taken.size === 0 || taskId === null) {
      places += part.items.reduce((all, { overlap }) => all + (overlap ?? 1), 0);
    } else if (copied) {
      errors.push(...takenErrors(part, taken));
    } else {
      // These rows, whose answer was lost, or others of the same name: by their key the API knows.
      const refused = await addPart(api, { taskId, key }, part);
      if (refused && refused.errors.length === 0) return refused;
      errors.push(...(refused?.errors ?? []));
    }
  }
  if (places > most) errors.push({ row: 1, code: 'PLACES_MANY', what: String(Math.max(0, most)) });
  return errors.length > 0 ? refusedRows(errors) : null;
}

/** Too much at once, or the database away: the form is given back with all that was typed. */
function passing(failure: unknown): Refused {
  if (!isHttpError(failure) || ![429, 503].includes(failure.status)) throw failure;
  return { refusal: refusalOf(failure.body.message), status: failure.status, errors: [] };
}

const takenErrors = ({ items, lines }: Typed, taken: ReadonlySet<string>): RowError[] =>
  items.flatMap(({ externalId }, place) =>
    taken.has(externalId) ? [{ row: lines[place]!, code: 'ID_TAKEN' as const, what: externalId }] : [],
  );

/** What the API says of `items.3.variables.0.value`, of the line that it was typed in. */
function errorsOf(
  { fields }: Refusal,
  batch: readonly TaskItemInput[],
  lines: readonly number[],
): RowError[] {
  return Object.entries(fields).flatMap(([path, code]) => {
    const [list, place = '', part = '', index = ''] = path.split('.');
    const item = list === 'items' ? batch[Number(place)] : undefined;
    const row = lines[Number(place)];
    if (!item || row === undefined) return [];
    return [{ row, ...reasonOf(item, { part, index: Number(index), code }) }];
  });
}

function reasonOf(
  { externalId, variables }: TaskItemInput,
  { part, index, code }: { part: string; index: number; code: string },
): Omit<RowError, 'row'> {
  if (part === 'externalId' && code === 'DUPLICATE') return { code: 'ID_TAKEN', what: externalId };
  const name = part === 'variables' ? variables[index]?.name : undefined;
  if (name !== undefined && code === 'INVALID') return { code: 'VALUE_INVALID', what: name };
  if (name !== undefined && code === 'TOO_LONG') return { code: 'VALUE_LONG', what: name };
  return { code: 'REFUSED', what: `${part} ${code}` };
}
