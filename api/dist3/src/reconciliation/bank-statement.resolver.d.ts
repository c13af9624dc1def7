import { Scope } from '../kernel/index.js';
import { ImportBankStatementInput, ImportBankStatementPayload } from './bank-statement.type.js';
export declare class BankStatementResolver {
    importBankStatement(input: ImportBankStatementInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ImportBankStatementPayload>;
    differences(payload: ImportBankStatementPayload, scope: Scope): Promise<number>;
}
