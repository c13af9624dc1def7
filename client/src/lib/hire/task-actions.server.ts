import { error, type ActionFailure } from '@sveltejs/kit';
import {
  HireAddSlotsDocument,
  HireCancelPublicationDocument,
  HireExtendDocument,
  HirePauseDocument,
  HireRaiseDocument,
  HireResumeDocument,
  HireStopDocument,
} from '#lib/api/index.ts';
import { readAmount, readCount } from '#lib/format/amounts.ts';
import type { MoneyValue } from '#lib/format/format.ts';
import { settled, textOf, type Refusal, type Settled } from '#lib/forms/settled.ts';
import { refuse } from './refuse.server.ts';
import { readMoment } from './task-draft.ts';

export interface Done {
  done: string;
  refunded: MoneyValue | null;
}
type Answer = Promise<Done | ActionFailure<Refusal>>;
type Api = App.Locals['api'];

async function answered<T>(action: string, settling: Promise<Settled<T>>): Answer {
  const result = await settling;
  if (result.failure) return result.failure;
  const { refunded = null } = result.data as { refunded?: MoneyValue };
  return { done: action, refunded };
}

const unread = (values: Record<string, string>, field: string) =>
  refuse('BAD_USER_INPUT', { fields: { [field]: 'INVALID' }, values });

/** What the buttons of a task's page do, by the names that `viewerActions` has for them. */
export async function actOn(
  api: Api,
  taskId: string,
  { action, form }: { action: string; form: FormData },
): Answer {
  const values = { action };
  const key = textOf(form, 'key');
  const input = { taskId, ...(key ? { idempotencyKey: key } : {}) };
  switch (action) {
    case 'pause':
      return answered(action, settled(api(HirePauseDocument, { input }), { values }));
    case 'resume':
      return answered(action, settled(api(HireResumeDocument, { input }), { values }));
    case 'stop':
      return answered(action, settled(api(HireStopDocument, { input }), { values }));
    case 'cancelPublication':
      return answered(action, settled(api(HireCancelPublicationDocument, { input }), { values }));
    case 'raiseReward':
    case 'addSlots':
    case 'extend':
      return changeTerms(api, taskId, { action, form });
    default:
      error(404, 'NOT_FOUND');
  }
}

async function changeTerms(
  api: Api,
  taskId: string,
  { action, form }: { action: string; form: FormData },
): Answer {
  const until = textOf(form, 'expiresAt');
  const values = { action, value: textOf(form, 'value'), expiresAt: until };
  const idempotencyKey = textOf(form, 'key');
  if (action === 'raiseReward') {
    const amount = readAmount(values.value);
    if (amount === null) return unread(values, 'reward');
    const reward = {
      amount,
      currency: textOf(form, 'currency') === 'BDT' ? ('BDT' as const) : ('USD' as const),
    };
    const input = { taskId, reward, idempotencyKey };
    return answered(action, settled(api(HireRaiseDocument, { input }), { values }));
  }
  const expiresAt = until === '' ? null : readMoment(until);
  if (until !== '' && expiresAt === null) return unread(values, 'expiresAt');
  if (action === 'extend') {
    if (expiresAt === null) return unread(values, 'expiresAt');
    return answered(
      action,
      settled(api(HireExtendDocument, { input: { taskId, expiresAt, idempotencyKey } }), { values }),
    );
  }
  const additionalSlots = readCount(values.value);
  if (additionalSlots === null) return unread(values, 'additionalSlots');
  const input = { taskId, additionalSlots, expiresAt, idempotencyKey };
  return answered(action, settled(api(HireAddSlotsDocument, { input }), { values }));
}
