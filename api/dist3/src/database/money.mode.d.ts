import type { Database } from './database.types.js';
export type MoneyMode = 'simulator' | 'live';
/**
 * Books are for practice or for real money from their first start on; the migrations have run.
 * @throws Error in one sentence for the operator, where they are for the other
 */
export declare function keepMoneyMode({ ownerUrl, appUrl }: Pick<Database, 'ownerUrl' | 'appUrl'>, mode: MoneyMode): Promise<void>;
