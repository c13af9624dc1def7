import { PageArgs, Scope, type Connection, type Currency } from '../kernel/index.js';
import { type WalletEntryRow } from '../wallets/index.js';
import { type StatementRow } from './statement.loader.js';
export declare class ViewerStatementResolver {
    statement(currency: Currency, month: string, scope: Scope): Promise<StatementRow>;
}
export declare class StatementFields {
    entries({ currency, from, until }: StatementRow, page: PageArgs, scope: Scope): Promise<Connection<WalletEntryRow>>;
}
