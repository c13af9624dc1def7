import { describe, expect, test } from 'vitest';
import { dayMs } from '../kernel/index.js';
import { mailbox } from '../testing/people.js';
import { key, newNumber, PayoutStage, taka } from '../testing/payout.stage.js';

const stage = new PayoutStage();

describe('a payout method', () => {
  test('rests for a day before its first use, and says until when', async () => {
    const who = await stage.world.employer({ funds: '500', currency: 'BDT' });
    const method = await stage.addMethod(who, { destination: '+৮৮০ ১৭১২-৩৪৫৬৭৮' });
    expect(method).toMatchObject({ method: 'BKASH', destination: '017•••••678', verified: false });
    const input = { payoutMethodId: method.id, amount: taka('100') };
    expect(await who.mutate('quoteWithdrawal', input)).toMatchObject({ code: 'METHOD_RESTING' });
    await stage.world.turnClock(dayMs);
    await who.succeed('quoteWithdrawal', input);
  });

  test('needs the password, and a wrong one adds nothing', async () => {
    const who = await stage.world.worker();
    const input = { method: 'BKASH', destination: newNumber(), idempotencyKey: key() };
    for (const password of [undefined, null, '', 'wrong password 1']) {
      expect(await who.mutate('addPayoutMethod', { ...input, password })).toMatchObject({
        code: 'STEP_UP_REQUIRED',
      });
    }
    expect((await who.execute('{ viewer { payoutMethods { id } } }')).viewer.payoutMethods).toEqual([]);
  });

  test.each(['', '   ', '123', '02712345678', '0171234567', '01712345678\r\nBcc: x', 'বিকাশ', '01999999999'])(
    'of %j is refused by name',
    async (destination) => {
      const who = await stage.world.worker();
      const input = { method: 'BKASH', destination, password: who.person.password, idempotencyKey: key() };
      const refused = await who.mutate('addPayoutMethod', input);
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['destination'] }] });
    },
  );

  test('is added once for a repeated key, and never twice', async () => {
    const who = await stage.world.worker();
    const idempotencyKey = key();
    const destination = newNumber();
    const twice = { idempotencyKey, destination };
    const [first, second] = await Promise.all([stage.addMethod(who, twice), stage.addMethod(who, twice)]);
    expect(second.id).toBe(first.id);
    const again = { method: 'BKASH', destination, password: who.person.password, idempotencyKey: key() };
    expect(await who.mutate('addPayoutMethod', again)).toMatchObject({ fields: [{ code: 'DUPLICATE' }] });
    expect(
      await who.mutate('addPayoutMethod', { ...again, idempotencyKey, destination: '01812345678' }),
    ).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test('is told to its owner by mail, because a thief would begin with it', async () => {
    const who = await stage.world.worker();
    const before = (await mailbox(stage.world, who.person.email)).length;
    await stage.addMethod(who);
    const letters = await mailbox(stage.world, who.person.email);
    expect(letters).toHaveLength(before + 1);
    expect(JSON.stringify(letters.at(-1))).toContain('/wallet/methods');
  });

  test('of somebody else is as good as none', async () => {
    const { methodId } = await stage.ready();
    const stranger = await stage.world.employer({ funds: '500', currency: 'BDT' });
    const input = { payoutMethodId: methodId, amount: taka('100') };
    expect(await stranger.mutate('quoteWithdrawal', input)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.mutate('removePayoutMethod', { payoutMethodId: methodId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const node = '($id: ID!) { node(id: $id) { id } }';
    expect((await stranger.execute(`query ${node}`, { id: methodId })).node).toBeNull();
  });

  test('stays while money is on its way there, and goes afterwards', async () => {
    const { who, methodId } = await stage.ready();
    const { id } = await stage.request(who, methodId);
    expect(await who.mutate('removePayoutMethod', { payoutMethodId: methodId })).toMatchObject({
      code: 'INVALID_TRANSITION',
    });
    await stage.sendNow();
    await who.succeed('removePayoutMethod', { payoutMethodId: methodId }, 'removedId');
    expect((await stage.read(who, id)).payoutMethod.destination).toMatch(/^017•••••\d{3}$/);
  });
});
