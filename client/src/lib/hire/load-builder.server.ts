import { error } from '@sveltejs/kit';
import {
  HireBuilderDocument,
  HireDraftDocument,
  HireRowsDocument,
  type HireDraftQuery,
} from '#lib/api/index.ts';
import { countryChoices } from '#lib/format/countries.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { ROWS_SHOWN, rowsPage, type RowsPage } from './known-rows.ts';
import { choicesText, localMoment, type TaskDraft } from './task-draft.ts';

type Api = App.Locals['api'];
type StoredTask = NonNullable<HireDraftQuery['task']>;

export async function builderChoices(api: Api) {
  const locale = getLocale();
  return { ...(await api(HireBuilderDocument, { locale })), countries: countryChoices(locale) };
}

export const isRunning = (status: string): boolean => status === 'LIVE' || status === 'PAUSED';

/** @throws 404 for what is not the reader's own */
export async function ownTask(api: Api, id: string): Promise<StoredTask> {
  const { task } = await api(HireDraftDocument, { id });
  // Of others' tasks nobody is told how many rows there are; of one's own nothing may be left to do but to copy it.
  if (task?.itemCount == null) error(404, 'NOT_FOUND');
  return task;
}

/** The rows it has already; `?rows=` in the address is the page of them. */
export async function storedRows(
  api: Api,
  url: URL,
  { id, copied = false }: { id: string; copied?: boolean },
): Promise<RowsPage> {
  const { task } = await api(HireRowsDocument, {
    id,
    first: ROWS_SHOWN,
    after: url.searchParams.get('rows'),
  });
  return task ? rowsPage(task, { copied }) : error(404, 'NOT_FOUND');
}

/** A stored task as the builder's form. */
export function draftFrom(task: StoredTask): TaskDraft {
  return {
    title: task.title,
    category: task.category.slug,
    steps: task.steps.map(({ text }) => text),
    fields: task.proofFields.map(({ step, choices, ...field }) => ({
      ...field,
      choices: choicesText(choices),
      step: step == null ? '' : String(step),
      gold: '',
    })),
    countries: [...task.countries],
    currency: task.reward.currency,
    reward: task.reward.amount,
    slots: String(task.slots),
    minutes: String(task.estimatedMinutes),
    reviewHours: String(task.reviewWindowHours),
    publishAt: localMoment(task.publishAt),
    expiresAt: localMoment(task.expiresAt),
    rows: '',
    rowsKey: '',
    rowsFrom: '',
    repeatable: task.repeatable,
    workersPickItems: task.workersPickItems,
    itemsFrom: '',
  };
}

/** The same task once more: its words and terms, not its hours, which are over. */
export function cloneOf(task: StoredTask): TaskDraft {
  return {
    ...draftFrom(task),
    publishAt: '',
    expiresAt: '',
    slots: task.hasItems ? '1' : String(task.slots),
    itemsFrom: task.hasItems ? task.id : '',
  };
}
