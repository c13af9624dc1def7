import { readFileSync } from 'node:fs';
import type pg from 'pg';

/** What crowded-market.sql is filled with. */
export interface Crowd {
  readonly tasks: number;
  readonly submissions: number;
  readonly workers: number;
}

export const POWER_WORKER = 'usr_power';
export const NEWCOMER = 'usr_newcomer';
export const ORDINARY_WORKER = `usr_${'1'.padStart(26, '0')}`;

const script = new URL('./crowded-market.sql', import.meta.url);

export async function fillMarket(owner: pg.ClientBase, crowd: Crowd): Promise<void> {
  for (const [name, value] of Object.entries(crowd))
    await owner.query('select set_config($1, $2, false)', [`crowd.${name}`, String(value)]);
  await owner.query(readFileSync(script, 'utf8'));
  await owner.query('vacuum (analyze)');
}
