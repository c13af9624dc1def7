import { error } from '@sveltejs/kit';
import { HireBuilderDocument, HireDraftDocument, type HireDraftQuery } from '#lib/api/index.ts';
import { countryChoices } from '#lib/format/countries.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { choicesText, localMoment, type TaskDraft } from './task-draft.ts';

type Api = App.Locals['api'];
type StoredTask = NonNullable<HireDraftQuery['task']>;

export async function builderChoices(api: Api) {
  const locale = getLocale();
  return { ...(await api(HireBuilderDocument, { locale })), countries: countryChoices(locale) };
}

/** @throws 404 for what is not the reader's own */
export async function ownTask(api: Api, id: string): Promise<StoredTask> {
  const { task } = await api(HireDraftDocument, { id });
  if (!task || task.viewerActions.length === 0) error(404, 'NOT_FOUND');
  return task;
}

/** A stored task as the builder's form. */
export function draftFrom(task: StoredTask): TaskDraft {
  return {
    title: task.title,
    category: task.category.slug,
    steps: task.steps.map(({ text }) => text),
    fields: task.proofFields.map((field) => ({ ...field, choices: choicesText(field.choices) })),
    countries: [...task.countries],
    currency: task.reward.currency,
    reward: task.reward.amount,
    slots: String(task.slots),
    minutes: String(task.estimatedMinutes),
    reviewHours: String(task.reviewWindowHours),
    publishAt: localMoment(task.publishAt),
    expiresAt: localMoment(task.expiresAt),
    rows: '',
    repeatable: task.repeatable,
    workersPickItems: task.workersPickItems,
  };
}

/** The same task once more: its words and terms, not its hours, which are over. */
export function cloneOf(task: StoredTask): TaskDraft {
  return {
    ...draftFrom(task),
    publishAt: '',
    expiresAt: '',
    slots: task.hasItems ? '1' : String(task.slots),
  };
}
