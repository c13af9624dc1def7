import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Demo } from './demo.ts';
import type { Product } from './product.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Client {
  connect(): Promise<void>;
  query(text: string, values?: unknown[]): Promise<unknown>;
  end(): Promise<void>;
}
interface Secrets {
  readonly ownerPassword: string;
  readonly port: number;
}

/** As the database's owner, for what no caller of the product can do. */
export async function asOwner(product: Product, text: string, values: unknown[] = []): Promise<void> {
  const { Client } = createRequire(join(ROOT, 'api/package.json'))('pg') as {
    Client: new (options: object) => Client;
  };
  const secrets = JSON.parse(
    await readFile(join(product.dataDir, 'postgres/secrets.json'), 'utf8'),
  ) as Secrets;
  const client = new Client({
    host: '127.0.0.1',
    port: secrets.port,
    user: 'kajlet_owner',
    password: secrets.ownerPassword,
    database: 'kajlet',
  });
  await client.connect();
  try {
    await client.query(text, values);
  } finally {
    await client.end();
  }
}

/** Has somebody billed for the month before it is over: nothing moves the clock of a running server. */
export function billEarly(
  product: Product,
  { userId, currency }: { userId: string; currency: 'USD' | 'BDT' },
): Promise<void> {
  return asOwner(
    product,
    // The month of an hour ago too: the server itself bills a month only when it has been over for an hour.
    `insert into invoice_plan (user_id, currency, month)
      select distinct $1, $2, to_char((now() - ago) at time zone 'Asia/Dhaka', 'YYYY-MM')
        from unnest('{0 hours,1 hour}'::interval[]) ago on conflict do nothing`,
    [userId, currency],
  );
}

/** The employer of the demo has invoices, so that each page has something to show. */
export async function billDemo(product: Product, demo: Demo): Promise<void> {
  const { viewer } = await demo.ask<{ viewer: { user: { id: string } } }>(
    'EMPLOYER',
    '{ viewer { user { id } } }',
  );
  for (const currency of ['USD', 'BDT'] as const)
    await billEarly(product, { userId: viewer.user.id, currency });
}

/** As the operator gives a role of staff, on the command line. */
export async function grant(product: Product, email: string, role: 'MODERATOR' | 'ADMIN'): Promise<void> {
  const program = join(ROOT, 'api/dist/src/identity/grant.main.js');
  const child = spawn(process.execPath, [program, email, role], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: product.dataDir },
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`granting ${role} failed with ${code}`);
}
