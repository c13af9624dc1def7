import { MoneyInput, MoneyType, type Currency } from '../kernel/index.js';
import type { ExchangeQuoteRow } from './exchange-quote.loader.js';
export declare class ExchangeQuoteType implements ExchangeQuoteRow {
    id: string;
    amount: MoneyType;
    received: MoneyType;
    rate: bigint;
    expiresAt: Date;
    usedAt: Date | null;
}
export declare class QuoteExchangeInput {
    amount: MoneyInput;
    to: Currency;
}
export declare class ExchangeMoneyInput {
    quoteId: string;
    idempotencyKey: string;
}
/** Kept as an id; the quote is read afresh. */
export declare abstract class ExchangePayload {
    quoteId: string;
}
export declare class QuoteExchangePayload extends ExchangePayload {
}
export declare class ExchangeMoneyPayload extends ExchangePayload {
}
export declare const quoteExchangeResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<QuoteExchangePayload>) => Promise<import("../kernel/refusal.js").UserError | QuoteExchangePayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<QuoteExchangePayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | QuoteExchangePayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<QuoteExchangePayload>) => Promise<import("../kernel/refusal.js").UserError | QuoteExchangePayload>;
    settleBare: (work: () => Promise<QuoteExchangePayload>) => Promise<import("../kernel/refusal.js").UserError | QuoteExchangePayload>;
};
export declare const exchangeMoneyResult: {
    type: object;
    settle: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: () => Promise<ExchangeMoneyPayload>) => Promise<import("../kernel/refusal.js").UserError | ExchangeMoneyPayload>;
    settleAfter: <A>(scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, steps: {
        before: () => Promise<A>;
        work: (answer: A) => Promise<ExchangeMoneyPayload>;
    }) => Promise<import("../kernel/refusal.js").UserError | ExchangeMoneyPayload>;
    settleHot: (scope: import("../kernel/scope.js").Scope, command: import("../kernel/idempotency.js").Command, work: (run: import("../kernel/idempotency.js").RunHot) => Promise<ExchangeMoneyPayload>) => Promise<import("../kernel/refusal.js").UserError | ExchangeMoneyPayload>;
    settleBare: (work: () => Promise<ExchangeMoneyPayload>) => Promise<import("../kernel/refusal.js").UserError | ExchangeMoneyPayload>;
};
