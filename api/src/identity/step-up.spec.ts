import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minuteMs } from '../kernel/index.js';
import { details, mailbox, signUp, type Person } from '../testing/people.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  const settings = {
    RATE_LIMITS: 'on',
    TRUST_PROXY: 'on',
    ANONYMOUS_POINTS: '1000000',
    MEMBER_POINTS: '1000000',
  };
  world = await openWorld({ settings });
});
afterAll(() => world.close());

const REFUSALS = '... on InvalidCredentialsError { retryAt } ... on UserError { code message }';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInPayload { token } ${REFUSALS} } }`;
const STEP_UP = `mutation ($password: String!) { stepUp(input: { password: $password }) { __typename ${REFUSALS}
  ... on InvalidInputError { fields { path code } } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ${REFUSALS} } }`;
const ADD_METHOD = `mutation ($input: AddPayoutMethodInput!) { addPayoutMethod(input: $input) { __typename
  ... on UserError { code message } } }`;

let addresses = 0;
const newAddress = () => `198.51.100.${(addresses += 1)}`;
const at = (address: string) => ({ 'x-forwarded-for': address });
const signIn = async (email: string, password: string, address: string) => {
  const request = { query: SIGN_IN, variables: { input: { email, password } } };
  return (await world.anonymous().post(request, at(address))).body.data.signIn;
};
const stepUp = async (who: Person, password: string, address: string) => {
  const { body } = await who.post({ query: STEP_UP, variables: { password } }, at(address));
  return body.data.stepUp;
};
const addMethod = async (who: Person, password: string, address: string) => {
  const input = { method: 'BKASH', destination: '01712345678', password, idempotencyKey: randomUUID() };
  return (await who.post({ query: ADD_METHOD, variables: { input } }, at(address))).body.data.addPayoutMethod;
};
const change = async (who: Person, address: string, newPassword: string) => {
  const input = { currentPassword: who.details.password, newPassword };
  return (await who.post({ query: CHANGE, variables: { input } }, at(address))).body.data.changePassword;
};
const refused = { __typename: 'InvalidCredentialsError', code: 'INVALID_CREDENTIALS' };

test('somebody signed in is not kept from their own password by strangers at the same address', async () => {
  const [person, shared] = [await signUp(world), newAddress()];
  for (let round = 0; round < 5; round += 1) await signIn(person.details.email, 'wrong', shared);
  for (let round = 0; round < 15; round += 1) await signIn(details().email, 'wrong', shared);
  expect(await signIn(person.details.email, person.details.password, shared)).toMatchObject(refused);

  expect(await stepUp(person, person.details.password, shared)).toEqual({ __typename: 'StepUpPayload' });
  expect(await addMethod(person, person.details.password, shared)).toEqual({
    __typename: 'AddPayoutMethodPayload',
  });
  expect(await change(person, shared, 'a better one')).toEqual({ __typename: 'ChangePasswordPayload' });
  expect(await stepUp(person, 'a better one', shared)).toEqual({ __typename: 'StepUpPayload' });
});

test('five wrong tries in a session have to wait, wherever they come from, and nobody else has to', async () => {
  const [person, other, shared] = [await signUp(world), await signUp(world), newAddress()];
  const answers = [];
  for (let round = 0; round < 5; round += 1) answers.push(await stepUp(person, 'wrong', newAddress()));
  expect(answers.map(({ retryAt }) => retryAt !== null)).toEqual([false, false, false, false, true]);
  for (const answer of answers) expect(answer).toMatchObject(refused);

  const { password } = person.details;
  const waiting = { ...refused, retryAt: answers[4].retryAt as string };
  expect(await stepUp(person, password, shared)).toMatchObject(waiting);
  expect(await change(person, shared, 'a better one')).toMatchObject(waiting);
  expect(await addMethod(person, password, shared)).toMatchObject({
    code: 'STEP_UP_REQUIRED',
    message: expect.stringContaining('too many tries'),
  });
  expect(await stepUp(other, other.details.password, shared)).toEqual({ __typename: 'StepUpPayload' });
  expect(await signIn(person.details.email, password, shared)).toMatchObject({ __typename: 'SignInPayload' });

  await world.turnClock(15 * minuteMs);
  expect(await stepUp(person, password, shared)).toEqual({ __typename: 'StepUpPayload' });
});

test('a right password makes the wrong ones before it forgotten', async () => {
  const [person, home] = [await signUp(world), newAddress()];
  for (let round = 0; round < 3; round += 1) {
    for (let guess = 0; guess < 4; guess += 1)
      expect(await stepUp(person, 'wrong', home)).toMatchObject({ ...refused, retryAt: null });
    expect(await stepUp(person, person.details.password, home)).toEqual({ __typename: 'StepUpPayload' });
  }
});

test('a reset through the mailbox ends the wait that somebody else’s tries in a session left', async () => {
  const [person, home] = [await signUp(world), newAddress()];
  const { email } = person.details;
  for (let round = 0; round < 5; round += 1) await stepUp(person, 'wrong', home);
  await world
    .anonymous()
    .execute('mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { __typename } }', {
      email,
    });
  const token = /\?token=(\S+)/.exec((await mailbox(world, email)).at(-1)!)![1];
  await world
    .anonymous()
    .execute(
      'mutation ($token: String!) { resetPassword(input: { token: $token, password: "a new one" }) { __typename } }',
      { token },
    );
  const { token: session } = await signIn(email, 'a new one', home);
  const { body } = await world
    .anonymous()
    .post({ query: STEP_UP, variables: { password: 'a new one' } }, { authorization: `Bearer ${session}` });
  expect(body.data.stepUp).toEqual({ __typename: 'StepUpPayload' });
});

test('nothing typed is told from a wrong password', async () => {
  expect(await stepUp(await signUp(world), '', newAddress())).toMatchObject({
    fields: [{ path: ['password'], code: 'REQUIRED' }],
  });
});
