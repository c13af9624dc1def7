import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs } from '../kernel/index.js';
import { monthAt } from '../statements/month.rules.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let salma: Actor;
let tareq: Actor;
let nadia: Actor;
let employer: Actor;
beforeAll(async () => {
  world = await openWorld({ settings: { CLEARING_APPROVALS: '0' } });
  [salma, tareq, nadia] = [await world.moderator(), await world.moderator(), await world.moderator()];
  employer = await world.employer({ funds: '100000', currency: 'BDT' });
});
afterAll(() => world.close());

const note = 'The same screenshot was cut and sent from four accounts.';
const accusation = { reason: 'COPIED_PROOF', note, evidence: note };
const seen = 'I compared both pictures myself.';
const confirm = (who: Actor, voidId: string, more: Record<string, unknown> = {}) =>
  who.mutate('confirmVoid', { voidId, note: seen, ...more }, 'void { id status }');
const taka = (amount: string) => ({ amount, currency: 'BDT' });
const available = async (who: Actor) => (await who.wallet('BDT')).available;
const statusOf = async (id: string) => (await employer.submission(id)).status;
const proposalOf = async (id: string) => {
  const query = 'query ($id: ID!) { submission(id: $id) { void { status } } }';
  return (await nadia.execute(query, { id })).submission.void.status;
};

/** Somebody with a bKash number that has rested, whose work for ৳100 was approved and then questioned. */
async function questioned() {
  const worker = await world.worker();
  const { password } = worker.person;
  const destination = `019${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const number = { method: 'BKASH', destination, password, idempotencyKey: randomUUID() };
  const { payoutMethod } = await worker.succeed('addPayoutMethod', number, 'payoutMethod { id }');
  await world.turnClock(dayMs);
  const task = await employer.publishTask({ reward: taka('100'), slots: 1 });
  const { id } = await worker.work(task.id);
  await employer.approve(id);
  const { void: proposed } = await salma.succeed(
    'proposeVoid',
    { submissionId: id, ...accusation },
    'void { id }',
  );
  return { worker, id: String(id), voidId: String(proposed.id), methodId: String(payoutMethod.id) };
}
/** Asked for and quoted; what is left is to take it. */
async function quoted({ worker, methodId }: { worker: Actor; methodId: string }, amount = '100') {
  await worker.succeed('stepUp', { password: worker.person.password });
  const wish = { payoutMethodId: methodId, amount: taka(amount) };
  const { quote } = await worker.succeed('quoteWithdrawal', wish, 'quote { id }');
  return () => worker.mutate('requestWithdrawal', { quoteId: quote.id, idempotencyKey: randomUUID() });
}

test('pay that was spent is not taken back, not even in part, and the proposal stands', async () => {
  const story = await questioned();
  expect((await (await quoted(story, '60'))()).__typename).toBe('RequestWithdrawalPayload');
  const before = [await available(employer), await available(story.worker)];
  expect(await confirm(tareq, story.voidId)).toMatchObject({
    ...{ __typename: 'InsufficientFundsError', missing: taka('60') },
  });
  expect([await available(employer), await available(story.worker)]).toEqual(before);
  expect([await statusOf(story.id), await proposalOf(story.id)]).toEqual(['APPROVED', 'PROPOSED']);
  await tareq.succeed('declineVoid', { voidId: story.voidId, note: seen });
});

test('of a confirmation and a withdrawal of the pay at one time exactly one happens', async () => {
  for (let n = 0; n < 6; n += 1) {
    const story = await questioned();
    const before = Number(await available(employer));
    const take = await quoted(story);
    const rivals =
      n % 2 === 0 ? [take(), confirm(tareq, story.voidId)] : [confirm(tareq, story.voidId), take()];
    const answers = await Promise.all(rivals);
    const done = answers
      .map(({ __typename: name }) => String(name))
      .filter((name) => name.endsWith('Payload'));
    expect(done).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'INSUFFICIENT_FUNDS')).toHaveLength(1);
    const voided = done[0] === 'ConfirmVoidPayload';
    expect(await statusOf(story.id)).toBe(voided ? 'VOIDED' : 'APPROVED');
    expect(await available(story.worker)).toBe('0');
    expect(Number(await available(employer))).toBe(before + (voided ? 110 : 0));
  }
});

test('of two who confirm at one time one does, and money moves once', async () => {
  const { worker, id, voidId } = await questioned();
  const before = Number(await available(employer));
  const answers = await Promise.all([confirm(tareq, voidId), confirm(nadia, voidId)]);
  expect(answers.filter(({ __typename: name }) => name === 'ConfirmVoidPayload')).toHaveLength(1);
  expect(answers.filter(({ from }) => from === 'CONFIRMED')).toHaveLength(1);
  expect([await available(worker), Number(await available(employer))]).toEqual(['0', before + 110]);
  expect(await statusOf(id)).toBe('VOIDED');
});

test('a confirmation and a refusal of it at one time are one decision', async () => {
  const { id, voidId } = await questioned();
  const decline = nadia.mutate('declineVoid', { voidId, note: seen });
  const [one, other] = await Promise.all([confirm(tareq, voidId), decline]);
  const confirmed = one.__typename === 'ConfirmVoidPayload';
  expect(confirmed ? other.from : one.from).toBe(confirmed ? 'CONFIRMED' : 'DECLINED');
  expect(await statusOf(id)).toBe(confirmed ? 'VOIDED' : 'APPROVED');
});

test('repeated under its key a confirmation is the same one', async () => {
  const { worker, voidId } = await questioned();
  const before = Number(await available(employer));
  const idempotencyKey = randomUUID();
  const answers = [];
  for (let n = 0; n < 3; n += 1) answers.push(await confirm(tareq, voidId, { idempotencyKey }));
  expect(answers).toEqual(
    answers.map(() => ({ __typename: 'ConfirmVoidPayload', void: { id: voidId, status: 'CONFIRMED' } })),
  );
  expect([await available(worker), Number(await available(employer))]).toEqual(['0', before + 110]);
});

test('what was taken back in the month is not on its invoice', async () => {
  const now = world.clock.now();
  await world.turnClock(monthAt(now).until.getTime() - now.getTime() + 20 * dayMs);
  employer = await world.employer({ funds: '1000', currency: 'BDT' });
  [salma, tareq] = [await world.moderator(), await world.moderator()];
  const { voidId } = await questioned();
  await questioned();
  await confirm(tareq, voidId);
  const later = world.clock.now();
  await world.turnClock(monthAt(later).until.getTime() - later.getTime() + dayMs);
  const query = `{ viewer { invoices(first: 5) { nodes { lines { slots rewards { amount } fees { amount } } } } } }`;
  const { nodes } = (await employer.execute(query)).viewer.invoices;
  expect(nodes).toMatchObject([
    { lines: [{ slots: 1, rewards: { amount: '100' }, fees: { amount: '10' } }] },
  ]);
});
