export const userAccount = (userId, kind, currency) => `${userId}:${kind}:${currency}`;
/** Money that went out through a payment method; as positive as users were paid. */
export const outgoingAccount = (method, currency) => `external:out-${method}:${currency}`;
/** Where one currency is given for another: its two sides are worth the same at the rates that were quoted. */
export const exchangeAccount = (currency) => `platform:exchange:${currency}`;
/** The platform's own cushion: dust of rounded charges, and what a reversal leaves uncovered. */
export const platformReserve = (currency) => `platform:reserve:${currency}`;
/** What providers' own lists say beyond our books: the platform's win or loss. */
export const differenceAccount = (currency) => `platform:difference:${currency}`;
/** What was given away as credit, as negative as people were given. */
export const platformPromo = (currency) => `platform:promo:${currency}`;
const feeShards = 64;
/** Fees are spread over shards by what they are for, so that payments do not queue for one row. */
export const feeAccount = (id, currency) => {
    const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % feeShards, 0);
    return `platform:fee:${currency}:${String(sum).padStart(2, '0')}`;
};
/** Money that came in through a payment method; as negative as users were given. */
export const incomingAccount = (method, currency) => `external:in-${method}:${currency}`;
//# sourceMappingURL=account.ids.js.map