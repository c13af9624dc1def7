/** Every entity's id starts with the prefix of its kind; `node(id)` dispatches on it. */
export declare const idPrefixes: {
    readonly user: "usr";
    readonly session: "ses";
    readonly task: "tsk";
    readonly taskItem: "itm";
    readonly submission: "sub";
    readonly bulkApproval: "bap";
    readonly revision: "rev";
    readonly upload: "upl";
    readonly deposit: "dep";
    readonly dispute: "dsp";
    readonly category: "cat";
    readonly walletEntry: "ent";
    readonly mail: "eml";
    readonly payoutMethod: "pmt";
    readonly withdrawalQuote: "wqt";
    readonly withdrawal: "wdr";
    readonly reconciliationItem: "rci";
    readonly exchangeQuote: "xqt";
    readonly invoice: "inv";
    readonly bankBatch: "bbt";
    readonly bankStatement: "bst";
    readonly promoGrant: "prg";
    readonly promoUse: "pru";
    readonly savedFilter: "flt";
};
export type IdPrefix = (typeof idPrefixes)[keyof typeof idPrefixes];
/** A fresh id: prefix, underscore, and a UUIDv7 as 26 base-32 characters, so ids sort by creation time. */
export declare function newId(prefix: IdPrefix): string;
export declare const prefixOf: (id: string) => string;
