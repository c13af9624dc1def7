import { createHash } from 'node:crypto';
import { HireAddItemsDocument, type TaskItemInput } from '#lib/api/index.ts';
import { settled, type Refusal } from '#lib/forms/settled.ts';
import { refusalOf } from './refuse.server.ts';
import { batchesOf, type RowError, type Rows } from './task-rows.ts';

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

/** Each part has a key of its own: where one is mended, those before it are still the same. */
const keyOf = (key: string, batch: readonly TaskItemInput[]): string =>
  `${key}-${createHash('sha256').update(JSON.stringify(batch)).digest('hex').slice(0, 32)}`;

/** All rows were looked at before, so that a refusal half-way is a rarity. Null where all are there. */
export async function addRows(
  api: App.Locals['api'],
  { taskId, key }: Target,
  { items, lines }: Pick<Rows, 'items' | 'lines'>,
): Promise<Refused | null> {
  let done = 0;
  for (const batch of batchesOf(items)) {
    const input = { taskId, items: batch, idempotencyKey: keyOf(key, batch) };
    const { failure } = await settled(api(HireAddItemsDocument, { input }));
    if (failure) {
      const errors = errorsOf(failure.data, batch, lines.slice(done));
      const refusal =
        errors.length > 0 ? refusalOf('BAD_USER_INPUT', { fields: { rows: 'INVALID' } }) : failure.data;
      return { refusal, status: failure.status, errors };
    }
    done += batch.length;
  }
  return null;
}

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
