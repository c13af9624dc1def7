import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { HireAddItemsDocument, HireCreateTaskDocument, HireUpdateTaskDocument } from '#lib/api/index.ts';
import { formKey, settled, textOf, type Refusal } from '#lib/forms/settled.ts';
import type { BuilderAnswer } from './builder-answer.ts';
import { applyCommand, draftOf } from './draft-form.ts';
import { refusalOf } from './refuse.server.ts';
import { inputOf, type TaskDraft } from './task-draft.ts';
import { batchesOf, readTable, rowsOf, type Rows } from './task-rows.ts';

type Api = App.Locals['api'];
/** What is edited; null for a task that is not written yet. */
export interface Edited {
  id: string;
  running: boolean;
}

async function readForm(request: Request): Promise<{ form: FormData; draft: TaskDraft; rows: Rows | null }> {
  const form = await request.formData();
  const draft = draftOf(form);
  const file = form.get('rowsFile');
  if (file instanceof File && file.size > 0) draft.rows = await file.text();
  const rows = draft.rows.trim() === '' ? null : rowsOf(await readTable(draft.rows), draft.steps);
  return { form, draft, rows };
}

/** The small buttons, where no script is there to do it in the page. */
export async function changeDraft(request: Request): Promise<BuilderAnswer> {
  const { form, draft, rows } = await readForm(request);
  const changed = applyCommand(draft, textOf(form, 'do'), textOf(form, 'countryToAdd'));
  return { draft: changed, rows, refusal: null, key: formKey() };
}

/** Saves, and goes on to where the pressed button leads; or answers the form with what is wrong. */
export async function saveDraft(
  api: Api,
  request: Request,
  edited: Edited | null,
): Promise<ActionFailure<BuilderAnswer>> {
  const { form, draft, rows } = await readForm(request);
  const refuse = (refusal: Refusal, status = 422) =>
    fail(status, { draft, rows, refusal, key: formKey() } satisfies BuilderAnswer);
  const { input, fields } = inputOf(draft);
  if (rows && rows.errors.length > 0) fields['rows'] = 'INVALID';
  const relevant = edited?.running ? pick(fields, ['estimatedMinutes']) : fields;
  if (Object.keys(relevant).length > 0) return refuse(refusalOf('BAD_USER_INPUT', { fields: relevant }));

  const done = edited
    ? await update(api, edited, input)
    : await settled(
        api(HireCreateTaskDocument, { input: { ...input, idempotencyKey: textOf(form, 'key') } }),
      );
  if (done.failure) return refuse(unprefixed(done.failure.data), done.failure.status);
  const { id } = done.data.task;
  if (edited?.running) redirect(303, `/hire/tasks/${id}?done=edited`);
  if (rows && !(await addRows(api, id, rows))) redirect(303, `/hire/tasks/${id}/edit?done=rows-failed`);
  redirect(
    303,
    textOf(form, 'do') === 'publish' ? `/hire/tasks/${id}/publish` : `/hire/tasks/${id}/edit?done=saved`,
  );
}

function update(api: Api, { id, running }: Edited, input: ReturnType<typeof inputOf>['input']) {
  const { repeatable: _, workersPickItems: __, ...all } = input;
  const { title, steps, proofFields, estimatedMinutes } = all;
  const patch = running ? { title, steps, proofFields, estimatedMinutes } : all;
  return settled(api(HireUpdateTaskDocument, { input: { taskId: id, patch } }));
}

/** All rows were looked at before, so that a refusal half-way is a rarity. */
async function addRows(api: Api, taskId: string, { items }: Rows): Promise<boolean> {
  for (const batch of batchesOf(items)) {
    const { failure } = await settled(api(HireAddItemsDocument, { input: { taskId, items: batch } }));
    if (failure) return false;
  }
  return true;
}

const pick = (fields: Record<string, string>, names: string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));

/** Of an edit the API names the path inside the patch; the form is the same. */
function unprefixed(refusal: Refusal): Refusal {
  const fields = Object.entries(refusal.fields).map(([path, code]) => [path.replace(/^patch\./, ''), code]);
  return { ...refusal, fields: Object.fromEntries(fields) as Record<string, string> };
}
