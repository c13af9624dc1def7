import { error, isActionFailure, redirect } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { keyFor, settled, textOf } from './settled.ts';

const refused = (result: object | null) =>
  settled(Promise.resolve({ signUp: result as { __typename: string } | null }), { values: { email: 'a@b' } });

it('hands the payload on', async () => {
  const payload = { __typename: 'SignUpPayload' as const, viewer: { roles: ['WORKER'] } };
  expect(await settled(Promise.resolve({ signUp: payload }))).toEqual({ data: payload });
});

it('turns a refusal into what its form shows', async () => {
  const { failure } = await refused({
    __typename: 'InvalidInputError',
    code: 'BAD_USER_INPUT',
    message: 'No.',
    fields: [{ path: ['steps', '0', 'text'], code: 'TOO_LONG' }],
  });
  expect(isActionFailure(failure)).toBe(true);
  expect(failure).toMatchObject({
    status: 422,
    data: { code: 'BAD_USER_INPUT', fields: { 'steps.0.text': 'TOO_LONG' }, values: { email: 'a@b' } },
  });
});

it.each([
  [{ __typename: 'LimitReachedError', retryAt: '2026-11-22T12:00:00Z' }, { retryAt: '2026-11-22T12:00:00Z' }],
  [{ __typename: 'NotEligibleError', eligibility: [{ code: 'COUNTRY' }] }, { reasons: ['COUNTRY'] }],
  [{ __typename: 'ProhibitedContentError', prohibited: ['ORDERS_PRAISE'] }, { reasons: ['ORDERS_PRAISE'] }],
  [null, { code: 'UNAVAILABLE', fields: {} }],
])('keeps what a refusal adds', async (result, shown) => {
  const { failure } = await refused(result);
  expect(failure?.data).toMatchObject(shown);
});

it('keeps the form through trouble that passes, and lets everything else through', async () => {
  const thrown = (act: () => never) => settled(Promise.resolve<object>({}).then(act));
  expect((await thrown(() => error(503, 'UNAVAILABLE'))).failure).toMatchObject({
    status: 503,
    data: { code: 'UNAVAILABLE' },
  });
  await expect(thrown(() => error(403, 'FORBIDDEN'))).rejects.toMatchObject({ status: 403 });
  await expect(thrown(() => redirect(303, '/sign-in'))).rejects.toMatchObject({ location: '/sign-in' });
});

it('reads a field as text, whatever was sent', () => {
  const form = new FormData();
  form.set('email', 'a@b');
  form.set('file', new File([], 'x'));
  expect([textOf(form, 'email'), textOf(form, 'file'), textOf(form, 'none')]).toEqual(['a@b', '', '']);
});

it('gives each action of a page a key of its own, from the one that the page was given', () => {
  const form = new FormData();
  expect(keyFor(form, 'submit')).toBeNull();
  form.set('key', 'k-1');
  expect([keyFor(form, 'submit'), keyFor(form, 'extend')]).toEqual(['k-1-submit', 'k-1-extend']);
});
