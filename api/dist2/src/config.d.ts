import { type LimitSettings } from './limits.config.js';
import { type InvoiceSettings } from './invoice.config.js';
import { type MailSettings } from './mail.config.js';
import { type ProvidersConfig } from './provider.config.js';
/** A setting is missing or wrong; the message is one sentence per setting, fit for an operator's terminal. */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
}
/** Numbers an operator may change; the defaults are the marketplace's published ones. */
export interface MarketSettings {
    /** Share of the reward paid by the employer on top, as a decimal string ("0.1" = 10 %). */
    readonly feeRate: string;
    /** Least pay per estimated hour, decimal, by reward currency. */
    readonly hourlyFloor: {
        readonly USD: string;
        readonly BDT: string;
    };
    /** Display rate used to compare rewards of different currencies. */
    readonly bdtPerUsd: string;
    /** How many first approvals of a worker go through clearing, and for how long. */
    readonly clearingApprovals: number;
    readonly clearingHours: number;
    /** Open reservations a new worker may hold; grows with approvals up to `limits.openReservationsMax`. */
    readonly openReservations: number;
}
/** How carefully money leaves. */
export interface PayoutSettings {
    /** A new payout method waits this long before its first use. */
    readonly methodRestMs: number;
    /** No payout that a program makes is promised later than this, whatever its rail would promise. */
    readonly promiseMs: number;
    /** A withdrawal may be undone for this long before it is sent. */
    readonly delayMs: number;
    /** The first wait before a provider is asked or tried again; each further one is twice as long. */
    readonly retryMs: number;
    /** A held withdrawal that no moderator decided on is sent after this. */
    readonly riskHoldMs: number;
    /** Withdrawals above this are looked at first; USD, decimal. */
    readonly riskHoldOverUsd: string;
    /** How long a password given counts for withdrawals. */
    readonly stepUpMs: number;
}
export interface Config {
    readonly port: number;
    readonly host: string;
    /** Without a trailing slash. */
    readonly publicUrl: string;
    readonly dataDir: string;
    readonly database: {
        readonly url: string | undefined;
        readonly ownerUrl: string | undefined;
        readonly poolSize: number;
        /** Longer than this nobody waits for a connection; the caller hears UNAVAILABLE and may try again. */
        readonly poolPatienceMs: number;
    };
    readonly demo: boolean;
    readonly rateLimits: 'on' | 'relaxed';
    /** Points of query cost per minute: for each address without a session, and for each signed-in user. */
    readonly points: {
        readonly anonymous: number;
        readonly member: number;
    };
    /** How old what a `@HeldBriefly` query answers may be; 0: each is read for itself. */
    readonly holdAnswersMs: number;
    readonly introspection: boolean;
    readonly emailVerification: 'required' | 'off';
    readonly mail: MailSettings;
    readonly trustProxy: boolean;
    /** Whoever shows it may read /metrics; without one only programs of this machine may. */
    readonly metricsToken: string | undefined;
    readonly log: {
        readonly level: string;
        readonly file: string;
    };
    readonly market: MarketSettings;
    readonly providers: ProvidersConfig;
    readonly payouts: PayoutSettings;
    readonly limits: LimitSettings;
    readonly invoices: InvoiceSettings;
}
/**
 * Reads every setting once, at start.
 * @throws ConfigError naming each wrong setting and what it must be.
 */
export declare function loadConfig(env?: Record<string, string | undefined>): Config;
