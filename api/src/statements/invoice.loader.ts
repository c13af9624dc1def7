import DataLoader from 'dataloader';
import {
  badInput,
  paginate,
  toDate,
  toMoney,
  type Connection,
  type Currency,
  type MoneyType,
  type PageArgs,
  type Scope,
} from '../kernel/index.js';
import { invoiceNumber, type InvoiceParty } from './invoice.rules.js';

export interface InvoiceLineRow {
  readonly taskId: string;
  readonly title: string;
  readonly slots: number;
  readonly rewards: MoneyType;
  readonly fees: MoneyType;
  readonly bonuses: MoneyType;
  readonly total: MoneyType;
}
export interface InvoiceRow {
  readonly id: string;
  readonly serial: string;
  readonly number: string;
  readonly currency: Currency;
  readonly month: string;
  readonly issuedAt: Date;
  readonly seller: InvoiceParty;
  readonly buyer: InvoiceParty;
  readonly rewards: MoneyType;
  readonly fees: MoneyType;
  readonly bonuses: MoneyType;
  readonly total: MoneyType;
  readonly vatRate: bigint;
  readonly vat: MoneyType;
}

type Amounts = 'rewards' | 'fees' | 'bonuses' | 'total' | 'vat' | 'vat_rate';
interface Stored extends Record<Amounts, string> {
  id: string;
  serial: string;
  currency: Currency;
  month: string;
  issued_at: string;
  seller: InvoiceParty;
  buyer: InvoiceParty;
}

function rowOf(stored: Stored): InvoiceRow {
  const { id, serial, currency, month, seller, buyer } = stored;
  const money = (micros: string) => toMoney({ micros: BigInt(micros), currency });
  return {
    id,
    serial,
    number: invoiceNumber(serial),
    currency,
    month,
    issuedAt: toDate(stored.issued_at),
    seller,
    buyer,
    rewards: money(stored.rewards),
    fees: money(stored.fees),
    bonuses: money(stored.bonuses),
    total: money(stored.total),
    vatRate: BigInt(stored.vat_rate),
    vat: money(stored.vat),
  };
}

/** The viewer's own invoices by id; null for anybody else's. */
export class InvoiceLoader extends DataLoader<string, InvoiceRow | null> {
  constructor({ sql, viewer }: Scope) {
    super(async (ids) => {
      if (viewer === null) return ids.map(() => null);
      const stored = await sql.rows<Stored>('select * from invoice where user_id = $1 and id = any ($2)', [
        viewer.userId,
        ids,
      ]);
      const byId = new Map(stored.map((row) => [row.id, rowOf(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }
}

interface StoredLine extends Record<'rewards' | 'fees' | 'bonuses', string> {
  invoice_id: string;
  currency: Currency;
  task_id: string;
  title: string;
  slots: number;
}

/** Of invoices that the viewer was shown. */
export class InvoiceLineLoader extends DataLoader<string, InvoiceLineRow[]> {
  constructor({ sql, me }: Scope) {
    super(async (ids) => {
      const stored = await sql.rows<StoredLine>(
        `select l.*, i.currency from invoice_line l join invoice i on i.id = l.invoice_id
          where i.user_id = $1 and i.id = any ($2) order by l.invoice_id, l.place`,
        [me.userId, ids],
      );
      const byInvoice = Map.groupBy(stored, ({ invoice_id }) => invoice_id);
      return ids.map((id) => (byInvoice.get(id) ?? []).map(lineOf));
    });
  }
}

function lineOf({ currency, task_id, title, slots, ...stored }: StoredLine): InvoiceLineRow {
  const [rewards, fees, bonuses] = [BigInt(stored.rewards), BigInt(stored.fees), BigInt(stored.bonuses)];
  const money = (micros: bigint) => toMoney({ micros, currency });
  return {
    taskId: task_id,
    title,
    slots,
    rewards: money(rewards),
    fees: money(fees),
    bonuses: money(bonuses),
    total: money(rewards + fees + bonuses),
  };
}

/** At most 18 digits, so that it always is a number the database knows. */
const SERIAL = /^[1-9]\d{0,17}$/;

/** Newest first. */
export function invoicesOf(scope: Scope, page: PageArgs): Promise<Connection<InvoiceRow>> {
  return paginate(page, {
    name: 'invoices',
    position: ({ serial }: InvoiceRow) => [serial],
    fetch: async (limit, position) => {
      const before = position?.[0] ?? null;
      if (position !== null && !SERIAL.test(before ?? ''))
        throw badInput('This is not a cursor of this list.');
      const stored = await scope.sql.rows<Stored>(
        `select * from invoice where user_id = $1 and ($2::bigint is null or serial < $2) order by serial desc limit $3`,
        [scope.me.userId, before, limit],
      );
      return stored.map(rowOf);
    },
  });
}
