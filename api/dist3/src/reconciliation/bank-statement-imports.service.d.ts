import { type Scope } from '../kernel/index.js';
import { type Imported, type Period } from '../payments/index.js';
/** The bank's list comes by a moderator's hand; what it says is compared at once. */
export declare class BankStatementImports {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** In the open transaction. @throws InvalidInputError, NotFoundError where there is no bank */
    import(csv: string, period: Period): Promise<Imported>;
    /** After the commit: the rail reads on a connection of its own. */
    compare(period: Period): Promise<void>;
    openDifferences({ from, to }: Period): Promise<number>;
}
