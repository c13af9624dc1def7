import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import {
  HireCreateTaskDocument,
  HireRemoveItemsDocument,
  HireRestoreItemsDocument,
  HireUpdateTaskDocument,
} from '#lib/api/index.ts';
import { formKey, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import { addRows, lookAtRows, type Refused } from './add-rows.server.ts';
import type { BuilderAnswer } from './builder-answer.ts';
import { applyCommand, draftOf } from './draft-form.ts';
import { rowCommand } from './known-rows.ts';
import { isRunning, ownTask } from './load-builder.server.ts';
import { refusalOf } from './refuse.server.ts';
import { inputOf, patchOf, type ReadDraft, type TaskDraft } from './task-draft.ts';
import { readTable, rowsOf, type Rows } from './task-rows.ts';

type Api = App.Locals['api'];
/** A task that is not written yet. */
interface Unwritten {
  id?: never;
  /** Rows that it has or gets besides: those that come without an id are numbered on. */
  before: number;
}
export interface Edited extends Omit<Unwritten, 'id'> {
  id: string;
  running: boolean;
  hasItems: boolean;
}

async function readForm(
  request: Request,
  before: number,
): Promise<{ form: FormData; draft: TaskDraft; rows: Rows | null }> {
  const form = await request.formData();
  const draft = draftOf(form);
  const file = form.get('rowsFile');
  if (file instanceof File && file.size > 0) draft.rows = await file.text();
  if (draft.rows.trim() === '') {
    [draft.rowsKey, draft.rowsFrom] = ['', ''];
    return { form, draft, rows: null };
  }
  draft.rowsKey ||= textOf(form, 'key');
  draft.rowsFrom ||= String(before);
  const terms = { ...draft, before: Number(draft.rowsFrom) };
  return { form, draft, rows: rowsOf(await readTable(draft.rows), terms) };
}

export async function editedTask(api: Api, taskId: string): Promise<Edited> {
  const { id, status, hasItems, lastItemNumber } = await ownTask(api, taskId);
  return { id, hasItems, running: isRunning(status), before: lastItemNumber ?? 0 };
}

/** The small buttons, where no script is there to do it in the page. */
export async function changeDraft(request: Request, before: number): Promise<BuilderAnswer> {
  const { form, draft, rows } = await readForm(request, before);
  const changed = applyCommand(draft, textOf(form, 'do'), textOf(form, 'countryToAdd'));
  return { draft: changed, rows, refusal: null, made: textOf(form, 'made'), key: formKey() };
}

/** Rows go out and come back; what is typed stays as it is. */
export async function changeRows(
  api: Api,
  request: Request,
  { id: taskId, before }: Edited,
): Promise<BuilderAnswer | ActionFailure<BuilderAnswer>> {
  const { form, draft, rows } = await readForm(request, before);
  const answer = (refusal: Refusal | null): BuilderAnswer => ({ draft, rows, refusal, key: formKey() });
  // The rows before the typed ones change: what was sent earlier is not what will be sent.
  draft.rowsKey = '';
  const wanted = rowCommand(textOf(form, 'do'));
  if (!wanted) return answer(null);
  const done =
    wanted.does === 'restore'
      ? await settled(api(HireRestoreItemsDocument, { input: { taskId } }))
      : await settled(api(HireRemoveItemsDocument, { input: { taskId, ...wanted.input } }));
  return done.failure ? fail(done.failure.status, answer(done.failure.data)) : answer(null);
}

/** Saves, and goes on to where the pressed button leads; or answers the form with what is wrong. */
export async function saveDraft(
  api: Api,
  request: Request,
  target: Edited | Unwritten,
): Promise<ActionFailure<BuilderAnswer>> {
  const { form, draft, rows } = await readForm(request, target.before);
  const made = textOf(form, 'made');
  const edited = target.id !== undefined ? target : made ? await editedTask(api, made) : null;
  const refuse = (refusal: Refusal, status = 422, kept = made) =>
    fail(status, { draft, rows, refusal, made: kept, key: formKey() } satisfies BuilderAnswer);
  const refuseRows = (refused: Refused, kept?: string) => {
    rows?.errors.push(...refused.errors);
    return refuse(refused.refusal, refused.status, kept);
  };
  const { input, fields } = inputOf(draft, edited ?? undefined);
  if (rows && rows.errors.length > 0) fields['rows'] = 'INVALID';
  const relevant = edited?.running ? pick(fields, ['estimatedMinutes']) : fields;
  if (Object.keys(relevant).length > 0) return refuse(refusalOf('BAD_USER_INPUT', { fields: relevant }));

  const key = draft.rowsKey;
  const from = { taskId: edited?.id ?? (draft.itemsFrom || null), copied: !edited, key };
  const against = rows && (await lookAtRows(api, from, rows));
  if (against) return refuseRows(against);
  const done = await (edited ? update(api, edited, input) : create(api, input, textOf(form, 'key')));
  if (done.failure) return refuse(unprefixed(done.failure.data), done.failure.status);
  const { id } = done.data.task;
  if (edited?.running) redirect(303, `/hire/tasks/${id}?done=edited`);
  const refused = rows && (await addRows(api, { taskId: id, key }, rows));
  if (refused) return refuseRows(refused, target.id === undefined ? id : '');
  redirect(303, `/hire/tasks/${id}/${textOf(form, 'do') === 'publish' ? 'publish' : 'edit?done=saved'}`);
}

const create = (api: Api, input: ReadDraft['input'], idempotencyKey: string) =>
  settled(api(HireCreateTaskDocument, { input: { ...input, idempotencyKey } }));

function update(api: Api, edited: Edited, input: ReadDraft['input']) {
  const { title, steps, proofFields, estimatedMinutes } = input;
  const patch = edited.running ? { title, steps, proofFields, estimatedMinutes } : patchOf(input, edited);
  return settled(api(HireUpdateTaskDocument, { input: { taskId: edited.id, patch } }));
}

const pick = (fields: Record<string, string>, names: string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));

/** Of an edit the API names the path inside the patch; the form is the same. */
function unprefixed(refusal: Refusal): Refusal {
  const fields = Object.entries(refusal.fields).map(([path, code]) => [path.replace(/^patch\./, ''), code]);
  return { ...refusal, fields: Object.fromEntries(fields) as Record<string, string> };
}
