import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loggerTo } from '../app/log.js';
import { withClient } from '../database/sql.js';
import { dayMs, hourMs } from '../kernel/index.js';
import type { Actor } from '../testing/actors.js';
import { openWorld, type World } from '../testing/world.js';
import { monthAt } from './month.rules.js';

const MONEY = '{ amount currency }';
const PARTY = '{ name country address vatId }';
const INVOICE = `id number currency month issuedAt vatRate vat ${MONEY} rewards ${MONEY} fees ${MONEY} bonuses ${MONEY}
  total ${MONEY} seller ${PARTY} buyer ${PARTY}
  lines { taskId title slots rewards ${MONEY} fees ${MONEY} bonuses ${MONEY} total ${MONEY} }`;

let world: World;
/** What a server would log. */
const said: string[] = [];
beforeAll(async () => {
  world = await openWorld({
    log: loggerTo((line) => void said.push(line)),
    settings: {
      INVOICE_VAT_RATE: '0.15',
      INVOICE_SELLER_NAME: 'Kajlet Ltd',
      INVOICE_SELLER_VAT_ID: '001-23',
    },
  });
});
/** Late enough that whoever signs up now is signed in when the month is over. */
beforeEach(() => toNextMonth(19 * dayMs));
afterAll(() => world.close());

/** So long after the end of the month in Dhaka. */
async function toNextMonth(later: number): Promise<void> {
  const now = world.clock.now();
  await world.turnClock(monthAt(now).until.getTime() - now.getTime() + later);
}
const owned = (text: string) => withClient(world.database.ownerUrl, (owner) => owner.query(text));
const dollars = (amount: string) => ({ amount, currency: 'USD' });

async function invoices(who: Actor, page = 'first: 20') {
  const data = await who.execute(
    `{ viewer { invoices(${page}) { nodes { ${INVOICE} } pageInfo { endCursor hasNextPage } } } }`,
  );
  return data.viewer.invoices.nodes;
}
const bonus = (who: Actor, submissionId: string, amount: string) =>
  who.onSubmission('sendBonus', submissionId, {
    amount: dollars(amount),
    note: 'Well seen, thank you!',
    idempotencyKey: randomUUID(),
  });

/** What the journals of a month say an employer's tasks cost, counted the plain way over all of them. */
async function booked({ id }: Actor, month: string, currency = 'USD') {
  const found = await world.app.scopeFor(null).sql.rows<{ part: string; micros: string }>(
    `select case when p.account_id like 'platform:fee:%' then 'fees' when j.kind = 'bonus' then 'bonuses' else 'rewards' end as part,
        sum(p.amount) as micros
      from journal j join posting p on p.journal_id = j.id join task t on t.id = j.task_id join submission s on s.id = j.submission_id
      where t.employer_id = $1 and t.currency = $3 and j.kind in ('earning', 'bonus')
        and to_char(j.created_at at time zone 'Asia/Dhaka', 'YYYY-MM') = $2
        and (p.account_id like 'platform:fee:%' or p.account_id like s.worker_id || ':%')
      group by 1`,
    [id, month, currency],
  );
  return Object.fromEntries(found.map(({ part, micros }) => [part, BigInt(micros)]));
}
const micros = ({ amount }: { amount: string }) => BigInt(Math.round(Number(amount) * 1e6));

describe('an invoice', () => {
  test('says what each task cost, as the journals of the month do, and nothing of other months', async () => {
    const month = monthAt(world.clock.now()).name;
    const ada = await world.employer({ funds: '50', displayName: 'Ada’s Surveys' });
    const first = await ada.publishTask({ title: 'Tell us what the first picture shows', slots: 5 });
    const second = await ada.publishTask({ reward: dollars('0.4'), slots: 2 });
    const [one, two, three] = [
      await (await world.worker()).work(first.id),
      await (await world.worker()).work(first.id),
      await (await world.worker()).work(first.id),
    ];
    const four = await (await world.worker()).work(second.id);
    await ada.approve(one.id, two.id, four.id);
    await bonus(ada, one.id, '0.3');
    await bonus(ada, one.id, '0.2');
    // Refused for good, the slot's money given back; then paid after all, from the wallet.
    await ada.reject(three.id);
    await world.turnClock(3 * dayMs);
    expect((await ada.submission(three.id)).status).toBe('REJECTED_FINAL');
    await ada.onSubmission('reverseRejection', three.id);
    expect(await invoices(ada)).toEqual([]);

    await toNextMonth(hourMs + 5_000);
    const late = await (await world.worker()).work(second.id);
    await ada.approve(late.id);
    const [invoice, ...others] = await invoices(ada);
    expect(others).toEqual([]);
    expect(invoice).toMatchObject({
      month,
      currency: 'USD',
      seller: { name: 'Kajlet Ltd', country: 'BD', address: null, vatId: '001-23' },
      buyer: { name: 'Ada’s Surveys', country: 'BD', address: null, vatId: null },
      rewards: dollars('0.55'),
      fees: dollars('0.055'),
      bonuses: dollars('0.5'),
      total: dollars('1.105'),
      vatRate: '0.15',
      vat: dollars('0.007174'),
    });
    expect(invoice.lines).toEqual([
      {
        taskId: first.id,
        title: 'Tell us what the first picture shows',
        slots: 3,
        rewards: dollars('0.15'),
        fees: dollars('0.015'),
        bonuses: dollars('0.5'),
        total: dollars('0.665'),
      },
      {
        taskId: second.id,
        title: 'Tell us what the picture shows',
        slots: 1,
        rewards: dollars('0.4'),
        fees: dollars('0.04'),
        bonuses: dollars('0'),
        total: dollars('0.44'),
      },
    ]);
    expect(await booked(ada, month)).toEqual({
      rewards: micros(invoice.rewards),
      fees: micros(invoice.fees),
      bonuses: micros(invoice.bonuses),
    });
    const { statement } = (
      await ada.execute(
        `{ viewer { statement(currency: USD, month: "${month}") { spentOnWork { amount } } } }`,
      )
    ).viewer;
    expect(micros(statement.spentOnWork)).toBe(micros(invoice.rewards) + micros(invoice.fees));
  });

  test('is one per currency, and a dispute’s split is billed as it was booked', async () => {
    const month = monthAt(world.clock.now()).name;
    const ada = await world.employer({ funds: '5' });
    await ada.deposit('5000', 'BDT');
    const taka = await ada.publishTask({ reward: { amount: '10', currency: 'BDT' }, slots: 1 });
    const usd = await ada.publishTask({ reward: dollars('0.1'), slots: 1 });
    await ada.approve((await (await world.worker()).work(taka.id)).id);
    const rina = await world.worker();
    const { id } = await rina.work(usd.id);
    await ada.reject(id);
    await rina.onSubmission('openDispute', id, { text: 'It does show a cat, please look at it once more.' });
    await ada.onSubmission('answerDispute', id, { text: 'It is a dog, the ears say so.' });
    await (
      await world.moderator()
    ).onSubmission('decideDispute', id, {
      outcome: 'SPLIT',
      workerPercent: 33,
      note: 'Both could be meant by what the steps say.',
    });
    await toNextMonth(2 * hourMs);
    const found = await invoices(ada);
    expect(found.map(({ currency, month: of }: Record<string, string>) => [currency, of]).toSorted()).toEqual(
      [
        ['BDT', month],
        ['USD', month],
      ],
    );
    const inCurrency = (wanted: string) =>
      found.find(({ currency }: Record<string, string>) => currency === wanted);
    expect(inCurrency('USD')).toMatchObject({
      rewards: dollars('0.033'),
      fees: dollars('0.0033'),
      total: dollars('0.0363'),
    });
    expect(inCurrency('BDT')).toMatchObject({ rewards: { amount: '10', currency: 'BDT' } });
  });

  test('is issued on the first day, once, however often and by however many it is tried', async () => {
    const ada = await world.employer({ funds: '5' });
    const { id } = await ada.publishTask({ slots: 1 });
    await ada.approve((await (await world.worker()).work(id)).id);
    await toNextMonth(30 * 60_000);
    expect(await invoices(ada)).toEqual([]);
    await world.turnClock(31 * 60_000);
    await Promise.all(Array.from({ length: 5 }, () => world.app.sweep()));
    const first = await invoices(ada);
    expect(first).toHaveLength(1);
    await world.turnClock(3 * dayMs);
    expect(await invoices(ada)).toEqual(first);
  });

  test('that cannot be issued waits an hour, and nobody waits for it', async () => {
    const [ada, bob] = [await world.employer({ funds: '5' }), await world.employer({ funds: '5' })];
    for (const who of [ada, bob]) {
      const { id } = await who.publishTask({ slots: 1 });
      await who.approve((await (await world.worker()).work(id)).id);
    }
    await owned(`create sequence tries;
      create function refuse_invoice() returns trigger language plpgsql as $$ begin
        if new.user_id <> '${ada.id}' then return new; end if;
        raise exception 'try % within %', nextval('tries'), current_setting('statement_timeout');
      end $$;
      create trigger refuse_invoice before insert on invoice for each row execute function refuse_invoice();
      grant usage, select on sequence tries to public`);
    const tries = async () =>
      (await world.app.scopeFor(null).sql.first<{ n: number }>('select last_value::int as n from tries'))!.n;
    try {
      await toNextMonth(2 * hourMs);
      for (let sweeps = 0; sweeps < 3; sweeps += 1) await world.app.sweep();
      expect(await invoices(bob)).toHaveLength(1);
      expect(await invoices(ada)).toEqual([]);
      expect(await tries()).toBe(1);
      expect(said.join('')).toContain('try 1 within 1min');
      await world.turnClock(hourMs);
      expect(await tries()).toBe(2);
    } finally {
      await owned('drop trigger refuse_invoice on invoice');
    }
    await world.turnClock(hourMs);
    expect(await invoices(ada)).toHaveLength(1);
  });

  test('has the next number of one sequence, without a gap', async () => {
    const { sql } = world.app.scopeFor(null);
    const employers = await Promise.all(Array.from({ length: 4 }, () => world.employer({ funds: '5' })));
    for (const who of employers) {
      const { id } = await who.publishTask({ slots: 1 });
      await who.approve((await (await world.worker()).work(id)).id);
    }
    await toNextMonth(2 * hourMs);
    const serials = await sql.rows<{ serial: string }>('select serial from invoice order by serial');
    expect(serials.map(({ serial }) => serial)).toEqual(serials.map((_, place) => String(place + 1)));
    const numbers = await Promise.all(
      employers.map(async (who) => (await invoices(who))[0].number as string),
    );
    expect(new Set(numbers).size).toBe(4);
    for (const number of numbers) expect(number).toMatch(/^KJ-\d{6}$/);
  });

  test('never changes: neither with the billing details nor by hand', async () => {
    const ada = await world.employer({ funds: '5', displayName: 'Ada' });
    const { id } = await ada.publishTask({ slots: 2 });
    await ada.succeed('updateBillingDetails', {
      address: 'House 7, Road 11\nDhaka 1209',
      vatId: 'BIN ০০১২৩',
    });
    await ada.approve((await (await world.worker()).work(id)).id);
    await toNextMonth(2 * hourMs);
    const [issued] = await invoices(ada);
    const buyer = { name: 'Ada', country: 'BD', address: 'House 7, Road 11\nDhaka 1209', vatId: 'BIN 00123' };
    expect(issued.buyer).toEqual(buyer);
    await ada.succeed('updateBillingDetails', { name: 'Ada & Daughters' });
    expect((await invoices(ada))[0]).toEqual(issued);
    const { sql } = world.app.scopeFor(null);
    for (const change of [
      'update invoice set total = total where id = $1',
      'delete from invoice where id = $1',
      'update invoice_line set slots = 9 where invoice_id = $1',
      'delete from invoice_line where invoice_id = $1',
    ]) {
      await expect(sql.rows(change, [issued.id])).rejects.toThrow(/append-only/);
    }
    await ada.approve((await (await world.worker()).work(id)).id);
    await world.turnClock(15 * dayMs);
    expect(await invoices(ada)).toEqual([issued]);
    await toNextMonth(2 * hourMs);
    expect((await invoices(ada)).map((next: typeof issued) => next.buyer)).toEqual([
      { name: 'Ada & Daughters', country: 'BD', address: null, vatId: null },
      buyer,
    ]);
  });

  test('is for its owner alone, by list, by id and as a node', async () => {
    const ada = await world.employer({ funds: '5' });
    const { id } = await ada.publishTask({ slots: 1 });
    const rina = await world.worker();
    await ada.approve((await rina.work(id)).id);
    await toNextMonth(2 * hourMs);
    const [issued] = await invoices(ada);
    const query = `query ($id: ID!) { invoice(id: $id) { id number } node(id: $id) { __typename id } }`;
    expect(await ada.execute(query, { id: issued.id })).toEqual({
      invoice: { id: issued.id, number: issued.number },
      node: { __typename: 'Invoice', id: issued.id },
    });
    for (const other of [rina, await world.moderator()]) {
      expect(await other.execute(query, { id: issued.id })).toEqual({ invoice: null, node: null });
      expect(await invoices(other)).toEqual([]);
    }
    const { errors } = await world.anonymous().ask(query, { id: issued.id });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('billing details', () => {
  const read = async (who: Actor) =>
    (await who.execute('{ viewer { billingDetails { name address vatId } } }')).viewer.billingDetails;
  const none = { name: null, address: null, vatId: null };

  test('are the public name until they are told, and what is left out is gone', async () => {
    const ada = await world.employer();
    expect(await read(ada)).toEqual(none);
    const told = { name: ' Ada Ltd ', address: 'House 7\r\nDhaka', vatId: '123/45-A' };
    const { billingDetails } = await ada.succeed(
      'updateBillingDetails',
      told,
      'billingDetails { name address vatId }',
    );
    expect(billingDetails).toEqual({ name: 'Ada Ltd', address: 'House 7\nDhaka', vatId: '123/45-A' });
    await ada.succeed('updateBillingDetails', { name: '', vatId: '9' });
    expect(await read(ada)).toEqual({ ...none, vatId: '9' });
  });

  test.each([
    ['name', 'x'.repeat(121), 'TOO_LONG'],
    ['name', 'Ada\r\nBcc: everybody', 'INVALID'],
    ['name', 'Ada\u202etxt', 'INVALID'],
    ['address', 'x'.repeat(501), 'TOO_LONG'],
    ['address', 'a\n'.repeat(8) + 'b', 'TOO_LONG'],
    ['address', 'a\u0007b', 'INVALID'],
    ['vatId', '=HYPERLINK("x")', 'INVALID'],
    ['vatId', '1'.repeat(41), 'TOO_LONG'],
  ])('refuse a %s of %j', async (field, value, code) => {
    const ada = await world.employer();
    const refused = await ada.mutate('updateBillingDetails', { [field]: value });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: [field], code }] });
    expect(await read(ada)).toEqual(none);
  });

  test('are changed once for a repeated key', async () => {
    const ada = await world.employer();
    const input = { name: 'One', idempotencyKey: randomUUID() };
    await ada.succeed('updateBillingDetails', input);
    await ada.succeed('updateBillingDetails', { name: 'Two' });
    await ada.succeed('updateBillingDetails', input);
    expect((await read(ada)).name).toBe('Two');
    expect(await ada.mutate('updateBillingDetails', { ...input, name: 'Three' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});
