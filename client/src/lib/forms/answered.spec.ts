import type { ActionResult } from '$app/forms';
import { expect, it } from 'vitest';
import { isLost, keyKeeper } from './answered.ts';

const bonus = new URL('https://kajlet.example/hire/tasks/tsk_1/review?/bonus');
const sent = (key: string, id = 'sub_1') => {
  const form = new FormData();
  form.set('key', key);
  form.set('id', id);
  return form;
};
const broken = { type: 'error', error: { message: 'Internal Error', status: 500 } } as ActionResult;
const error = (status: number) => ({ ...broken, status }) as ActionResult;

it.each([502, 503, 504])('takes %i for no answer, as it takes a line that broke', (status) => {
  expect([isLost(error(status)), isLost(broken)]).toEqual([true, true]);
});

it('leaves to the error page what was answered', () => {
  expect([403, 404].map((status) => isLost(error(status)))).toEqual([false, false]);
  expect(isLost({ type: 'error', error: { message: 'Cross-site', status: 403 } })).toBe(false);
  expect(isLost({ type: 'redirect', status: 303, location: '/' })).toBe(false);
});

/** What is sent with `next` after `result` came for a form with the key `first`. */
function keyAfter(result: ActionResult, next: FormData): FormDataEntryValue | null {
  const keys = keyKeeper();
  keys.answered(result, bonus, sent('first'));
  keys.hold(bonus, next);
  return next.get('key');
}

it.each([broken, error(503), { type: 'failure', status: 503 } as ActionResult])(
  'sends the same key where it is not known what came of it: %j',
  (result) => {
    expect(keyAfter(result, sent('second'))).toBe('first');
  },
);

it('takes the new key for another thing, and after an answer', () => {
  expect(keyAfter(broken, sent('second', 'sub_2'))).toBe('second');
  expect(keyAfter({ type: 'failure', status: 422 } as ActionResult, sent('second'))).toBe('second');
});
