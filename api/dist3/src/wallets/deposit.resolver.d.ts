import { PageArgs, Scope, type Connection } from '../kernel/index.js';
import { DepositStatus } from './deposit.entity.js';
import { type DepositRow } from './deposit.loader.js';
import { CreateDepositInput, CreateDepositPayload } from './deposit.type.js';
import type { WalletEntryRow } from './wallet-entry.loader.js';
export declare class DepositResolver {
    createDeposit(input: CreateDepositInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | CreateDepositPayload>;
    deposit({ depositId }: CreateDepositPayload, scope: Scope): Promise<DepositRow>;
}
export declare class ViewerDepositsResolver {
    deposits(status: DepositStatus[] | null | undefined, page: PageArgs, scope: Scope): Promise<Connection<DepositRow>>;
}
export declare class WalletEntryDepositField {
    deposit({ depositId }: WalletEntryRow, scope: Scope): Promise<DepositRow | null> | null;
}
