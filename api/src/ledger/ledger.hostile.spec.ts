import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { userOf, withClient } from '../database/sql.js';
import { testDatabase, type TestDatabase } from '../testing/database.js';
import { post, refusalOf, type WantedJournal } from '../testing/ledger.model.js';

let database: TestDatabase;
let app: pg.Client;
let books: string;
beforeAll(async () => {
  database = await testDatabase();
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
  await post(app, [
    journal('first', ['usr_ada:available:USD', 900n], ['external:in-CARD:USD', -900n]),
    journal('second', ['usr_ada:available:USD', -300n], ['tsk_one:escrow:USD', 300n]),
  ]);
  books = await wholeLedger();
});
beforeEach(async () => {
  await app.query('rollback');
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

function journal(key: string, ...legs: [string, bigint][]): WantedJournal {
  return { key, legs: legs.map(([account, micros]) => ({ account, micros })) };
}

/** Every row, and every trigger, constraint and function that guards them. */
async function wholeLedger(): Promise<string> {
  const { rows } = await withClient(database.ownerUrl, (owner) =>
    owner.query<{ all: string }>(`select jsonb_build_array(
      (select jsonb_agg(to_jsonb(a) order by id) from ledger_account a),
      (select jsonb_agg(to_jsonb(j) order by id) from journal j),
      (select jsonb_agg(to_jsonb(p) order by id) from posting p),
      (select jsonb_agg(jsonb_build_array(tgname, tgenabled, tgrelid::regclass) order by oid) from pg_trigger),
      (select jsonb_agg(jsonb_build_array(conname, convalidated) order by oid) from pg_constraint),
      (select jsonb_agg(jsonb_build_array(proname, md5(prosrc), prosecdef, proowner) order by oid)
        from pg_proc where pronamespace = 'public'::regnamespace),
      (select jsonb_agg(jsonb_build_array(relname, relacl, relowner) order by oid) from pg_class
        where relnamespace = 'public'::regnamespace))::text as all`),
  );
  return rows[0]!.all;
}

const DENIED = '42501';

describe('as the app’s role nobody can', () => {
  test.each([
    ['change a journal', `update journal set kind = 'bonus'`],
    ['delete a journal', 'delete from journal'],
    ['empty the journals', 'truncate journal cascade'],
    [
      'write a journal',
      `insert into journal (kind, ref_type, ref_id, created_at) values ('bonus', 'x', 'y', now())`,
    ],
    ['change a posting', 'update posting set amount = amount * 2'],
    ['delete a posting', 'delete from posting'],
    ['empty the postings', 'truncate posting'],
    [
      'write a posting',
      `insert into posting (journal_id, account_id, amount, account_version, balance_after)
        values (1, 'usr_ada:available:USD', 5, 9, 905)`,
    ],
    ['raise a balance', 'update ledger_account set balance = balance + 1'],
    ['lower a floor', 'update ledger_account set floor = null'],
    [
      'make an account',
      `insert into ledger_account (id, owner_id, kind, currency, balance) values ('a', 'b', 'c', 'USD', 5)`,
    ],
    ['delete an account', 'delete from ledger_account'],
    [
      'upsert an account',
      `insert into ledger_account select * from ledger_account on conflict (id) do update set balance = 7`,
    ],
    [
      'merge into an account',
      `merge into ledger_account a using (values ('usr_ada:available:USD')) v (id) on a.id = v.id
        when matched then update set balance = 7`,
    ],
    ['copy postings in', 'copy posting from stdin'],
    ['drop the guard', 'drop trigger posting_append_only on posting'],
    ['disable the guards', 'alter table posting disable trigger all'],
    ['drop the floor', 'alter table ledger_account drop constraint ledger_account_floor'],
    ['alter a table', 'alter table posting add column note text'],
    ['rename a table', 'alter table posting rename to posting_old'],
    ['drop a table', 'drop table posting'],
    ['drop a function', 'drop function ledger_journal_balances() cascade'],
    ['turn triggers off', `set session_replication_role = 'replica'`],
    [
      'replace the writer',
      `create or replace function ledger_locked_balance(p_id text) returns bigint language sql as 'select 1::bigint'`,
    ],
    [
      'replace the guard',
      `create or replace function ledger_refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
    ],
    ['let the writer run as somebody else', 'alter function ledger_locked_balance(text) security invoker'],
    [
      'put a trigger of its own',
      'create trigger mine before insert on posting execute function ledger_refuse_change()',
    ],
    ['put a rule of its own', 'create rule mine as on insert to posting do instead nothing'],
    ['become the owner', 'set role kajlet_owner'],
    ['log in as the owner', 'set session authorization kajlet_owner'],
    ['become a superuser', 'alter role current_user superuser'],
    ['join the owner', 'grant kajlet_owner to current_user'],
    ['lock the ledger up', 'begin; lock table posting in access exclusive mode'],
    ['shadow a function', 'create schema evil'],
    ['make a temporary table', 'create temporary table journal (id int)'],
    ['read the server’s files', `select pg_read_file('postgresql.conf')`],
    ['run a program', `copy (select 1) to program 'true'`],
    ['do it inside a block', `do $$ begin execute 'update posting set amount = 1'; end $$`],
  ])('%s', async (_what, statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: DENIED });
    expect(await wholeLedger()).toBe(books);
  });

  test('grant itself a right', async () => {
    const role = pg.escapeIdentifier(userOf(database.appUrl));
    // PostgreSQL only warns where somebody with some right grants more than they have.
    await refusalOf(app.query(`grant insert, update, delete on posting, journal, ledger_account to ${role}`));
    await expect(app.query('update posting set amount = 1')).rejects.toMatchObject({ code: DENIED });
    expect(await wholeLedger()).toBe(books);
  });

  test('put the checks off for ever', async () => {
    const refusal = await refusalOf(
      app.query(`begin; set constraints all deferred;
        select ledger_transfer('{deposit}', '{t}', '{one-leg}', '{null}', '{null}', '{1}', '{usr_ada:available:USD}', '{5}', now());
        commit`),
    );
    expect(refusal).toBe('journal_balances');
    expect(await wholeLedger()).toBe(books);
  });

  test('let the writer see tables of its own', async () => {
    await app.query('set search_path = pg_temp, public');
    expect(await refusalOf(post(app, [journal('bare', ['usr_ada:available:USD', 5n])]))).toBe(
      'journal_balances',
    );
    await app.query('reset search_path');
    expect(await wholeLedger()).toBe(books);
  });
});

describe('the writer refuses', () => {
  const ada = 'usr_ada:available:USD';
  const card = 'external:in-CARD:USD';
  test.each([
    ['legs that do not sum to zero', journal('a', [ada, 5n], [card, -4n]), 'journal_balances'],
    ['a single leg', journal('b', [ada, 5n]), 'journal_balances'],
    ['legs of nothing', journal('c', [ada, 0n], [card, 0n]), 'journal_balances'],
    ['no legs', journal('d'), 'journal_balances'],
    ['two currencies', journal('e', [ada, 5n], ['external:in-CARD:BDT', -5n]), 'journal_balances'],
    ['a fact that is posted already', journal('first', [ada, 5n], [card, -5n]), 'journal_business_key'],
    ['more than there is', journal('f', [ada, -601n], [card, 601n]), 'ledger_account_floor'],
    ['a loan that is paid back at once', journal('g', [ada, -601n], [ada, 601n]), 'ledger_account_floor'],
    [
      'an account outside the chart',
      journal('h', [ada, -5n], ['usr_ada:pocket:USD', 5n]),
      'ledger_account_chart',
    ],
    [
      'an account without an owner',
      journal('i', [ada, -5n], ['eve:available:USD', 5n]),
      'ledger_account_chart',
    ],
    [
      'another currency',
      journal('j', ['usr_ada:available:EUR', 5n], ['external:in-CARD:EUR', -5n]),
      'ledger_account_chart',
    ],
    [
      'more than a bigint',
      journal('k', [ada, 9_223_372_036_854_775_807n], [card, -9_223_372_036_854_775_807n]),
      '22003',
    ],
  ])('%s', async (_what, wanted, reason) => {
    expect(await refusalOf(post(app, [wanted]))).toBe(reason);
    expect(await wholeLedger()).toBe(books);
  });

  test.each([
    ['a journal that is not there', '{1,2}', '{usr_ada:available:USD,external:in-CARD:USD}', '{5,-5}'],
    ['fewer amounts than legs', '{1,1}', '{usr_ada:available:USD,external:in-CARD:USD}', '{5}'],
    ['no account', '{1,1}', '{usr_ada:available:USD,null}', '{5,-5}'],
    [
      'no amount',
      '{1,1,1}',
      '{usr_ada:available:USD,external:in-CARD:USD,usr_eve:available:USD}',
      '{5,-5,null}',
    ],
  ])('a leg with %s', async (_what, places, accounts, amounts) => {
    const call = app.query(
      `select ledger_transfer('{deposit}', '{t}', '{odd}', '{null}', '{null}', $1, $2, $3, now())`,
      [places, accounts, amounts],
    );
    expect(await refusalOf(call)).toBe('ledger_leg_complete');
    expect(await wholeLedger()).toBe(books);
  });
});

describe('even the owner of the tables cannot', () => {
  const leg = (version: number, amount: number) =>
    `insert into posting (journal_id, account_id, amount, account_version, balance_after)
      select id, 'usr_ada:available:USD', ${amount}, ${version}, 1000 from journal where ref_id = 'first'`;
  test.each([
    ['add a leg to a journal of yesterday', leg(3, 5), 'journal_is_closed'],
    ['add two that balance', `${leg(3, 5)}; ${leg(4, -5)}`, 'journal_is_closed'],
    ['change a posting', 'update posting set amount = 1', '23001'],
    ['delete a journal', 'delete from journal', '23001'],
    ['empty the ledger', 'truncate journal, posting', '23001'],
    ['delete an account', 'delete from ledger_account', '23001'],
    [
      'take more than there is',
      'update ledger_account set balance = -1 where floor = 0',
      'ledger_account_floor',
    ],
  ])('%s', async (_what, statement, reason) => {
    expect(await refusalOf(withClient(database.ownerUrl, (owner) => owner.query(statement)))).toBe(reason);
    expect(await wholeLedger()).toBe(books);
  });
});
