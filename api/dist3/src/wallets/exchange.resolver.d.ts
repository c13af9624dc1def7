import { Scope } from '../kernel/index.js';
import { type ExchangeQuoteRow } from './exchange-quote.loader.js';
import { ExchangeMoneyInput, ExchangeMoneyPayload, QuoteExchangeInput, QuoteExchangePayload } from './exchange.type.js';
export declare class QuoteExchangeResolver {
    exchangeQuote(id: string, scope: Scope): Promise<ExchangeQuoteRow | null>;
    quoteExchange(input: QuoteExchangeInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | QuoteExchangePayload>;
    quote({ quoteId }: QuoteExchangePayload, scope: Scope): Promise<ExchangeQuoteRow>;
}
export declare class ExchangeMoneyResolver {
    exchangeMoney(input: ExchangeMoneyInput, scope: Scope): Promise<import("../kernel/refusal.js").UserError | ExchangeMoneyPayload>;
    quote({ quoteId }: ExchangeMoneyPayload, scope: Scope): Promise<ExchangeQuoteRow>;
}
