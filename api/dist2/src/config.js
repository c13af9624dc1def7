import * as v from 'valibot';
import { DEMO_IS_NOT_REAL, outOfBounds } from './bounds.config.js';
import { publishedLimits } from './limits.config.js';
import { invoiceEnvironment, invoicesOf } from './invoice.config.js';
import { mailContradiction, mailEnvironment, mailOf } from './mail.config.js';
import { moneyModeOf, providerEnvironment, providersOf } from './provider.config.js';
/** A setting is missing or wrong; the message is one sentence per setting, fit for an operator's terminal. */
export class ConfigError extends Error {
    name = 'ConfigError';
}
const port = v.pipe(v.string(), v.regex(/^\d+$/, 'must be a port number'), v.transform(Number), v.minValue(1, 'must be at least 1'), v.maxValue(65_535, 'must be at most 65535'));
const count = (min, max) => v.pipe(v.string(), v.regex(/^\d+$/, 'must be a whole number'), v.transform(Number), v.minValue(min, `must be at least ${min}`), v.maxValue(max, `must be at most ${max}`));
const either = v.picklist(['on', 'off'], 'must be "on" or "off"');
const onOff = (fallback) => v.pipe(v.optional(either, fallback), v.transform((value) => value === 'on'));
const decimal = v.pipe(v.string(), v.regex(/^\d+(\.\d{1,6})?$/, 'must be a decimal number with at most 6 decimals'));
const url = (protocols) => v.pipe(v.string(), v.check((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), `must be a ${protocols.map((protocol) => `${protocol}//`).join(' or ')} URL`));
/** Browsers name no more than this in `Origin`, and everything is served from its root. */
const origin = v.pipe(url(['http:', 'https:']), v.check((value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`, 'must be a scheme, a host and a port only, such as https://kajlet.example'));
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];
const Environment = v.object({
    PORT: v.optional(port, '4000'),
    HOST: v.optional(v.string(), 'localhost'),
    PUBLIC_URL: v.optional(origin),
    DATABASE_URL: v.optional(url(['postgres:', 'postgresql:'])),
    DATABASE_OWNER_URL: v.optional(url(['postgres:', 'postgresql:'])),
    DATABASE_POOL_SIZE: v.optional(count(2, 200), '10'),
    DATABASE_POOL_PATIENCE_MS: v.optional(count(100, 60_000), '2000'),
    DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), '.data'),
    DEMO: v.optional(either),
    RATE_LIMITS: v.optional(v.picklist(['on', 'relaxed'], 'must be "on" or "relaxed"'), 'on'),
    ANONYMOUS_POINTS: v.optional(count(60, 1_000_000), '600'),
    MEMBER_POINTS: v.optional(count(60, 1_000_000), '12000'),
    HOLD_ANSWERS_MS: v.optional(count(0, 50), '40'),
    INTROSPECTION: onOff('off'),
    EMAIL_VERIFICATION: v.optional(v.picklist(['required', 'off'], 'must be "required" or "off"'), 'off'),
    TRUST_PROXY: onOff('off'),
    METRICS_TOKEN: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{16,200}$/, 'must be 16 to 200 characters without spaces'))),
    LOG_FILE: v.optional(v.pipe(v.string(), v.regex(/^\w[\w.-]{0,99}$/, 'must be a plain file name')), 'kajlet.log'),
    LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
    FEE_RATE: v.optional(decimal, '0.1'),
    HOURLY_FLOOR_USD: v.optional(decimal, '0.8'),
    HOURLY_FLOOR_BDT: v.optional(decimal, '100'),
    BDT_PER_USD: v.optional(v.pipe(decimal, v.regex(/[1-9]/, 'must be more than 0')), '120'),
    CLEARING_APPROVALS: v.optional(count(0, 1000), '10'),
    CLEARING_HOURS: v.optional(count(0, 720), '24'),
    OPEN_RESERVATIONS: v.optional(count(1, 1000), '3'),
    ...mailEnvironment,
    ...providerEnvironment,
    ...invoiceEnvironment,
    PAYOUT_METHOD_REST_SECONDS: v.optional(count(0, 30 * 86_400)),
    PAYOUT_DELAY_SECONDS: v.optional(count(0, 3600), '5'),
    PAYOUT_PROMISE_SECONDS: v.optional(count(30, 7 * 86_400)),
    PAYOUT_RETRY_SECONDS: v.optional(count(1, 600), '5'),
    RISK_HOLD_HOURS: v.optional(count(0, 720), '48'),
    RISK_HOLD_OVER_USD: v.optional(decimal, '100'),
    STEP_UP_MINUTES: v.optional(count(1, 1440), '15'),
});
/**
 * Reads every setting once, at start.
 * @throws ConfigError naming each wrong setting and what it must be.
 */
export function loadConfig(env = process.env) {
    const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
    const parsed = v.safeParse(Environment, given);
    if (!parsed.success) {
        const lines = parsed.issues.map((issue) => `${String(issue.path?.[0]?.key)} ${issue.message}`);
        throw new ConfigError(`Kajlet cannot start: ${lines.join('; ')}.`);
    }
    const settings = parsed.output;
    if ((settings.DATABASE_URL === undefined) !== (settings.DATABASE_OWNER_URL === undefined)) {
        throw new ConfigError('Kajlet cannot start: set both DATABASE_URL and DATABASE_OWNER_URL, or neither.');
    }
    const contradiction = mailContradiction(settings);
    if (contradiction !== null)
        throw new ConfigError(`Kajlet cannot start: ${contradiction}.`);
    const config = toConfig(settings);
    const faults = outOfBounds(config);
    if (settings.DEMO === 'on' && isLive(settings))
        faults.unshift(DEMO_IS_NOT_REAL);
    if (faults.length > 0)
        throw new ConfigError(`Kajlet cannot start: ${faults.join('; ')}.`);
    return config;
}
const isEmbedded = (settings) => settings.DATABASE_URL === undefined;
const isLive = (settings) => moneyModeOf(settings, isEmbedded(settings)) === 'live';
const isDemo = (settings) => settings.DEMO !== 'off' && isEmbedded(settings) && !isLive(settings);
/** In the demo a method rests so shortly that a visitor sees a withdrawal through. */
function toPayouts(settings) {
    const rest = settings.PAYOUT_METHOD_REST_SECONDS ?? (isDemo(settings) ? 20 : 86_400);
    const promise = settings.PAYOUT_PROMISE_SECONDS ?? (isDemo(settings) ? 120 : 7 * 86_400);
    return {
        methodRestMs: rest * 1_000,
        promiseMs: promise * 1_000,
        delayMs: settings.PAYOUT_DELAY_SECONDS * 1_000,
        retryMs: settings.PAYOUT_RETRY_SECONDS * 1_000,
        riskHoldMs: settings.RISK_HOLD_HOURS * 3_600_000,
        riskHoldOverUsd: settings.RISK_HOLD_OVER_USD,
        stepUpMs: settings.STEP_UP_MINUTES * 60_000,
    };
}
function toConfig(settings) {
    return {
        port: settings.PORT,
        host: settings.HOST,
        publicUrl: new URL(settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).origin,
        dataDir: settings.DATA_DIR,
        database: {
            url: settings.DATABASE_URL,
            ownerUrl: settings.DATABASE_OWNER_URL,
            poolSize: settings.DATABASE_POOL_SIZE,
            poolPatienceMs: settings.DATABASE_POOL_PATIENCE_MS,
        },
        demo: isDemo(settings),
        rateLimits: settings.RATE_LIMITS,
        points: { anonymous: settings.ANONYMOUS_POINTS, member: settings.MEMBER_POINTS },
        holdAnswersMs: settings.HOLD_ANSWERS_MS,
        introspection: settings.INTROSPECTION,
        emailVerification: settings.EMAIL_VERIFICATION,
        mail: mailOf(settings),
        trustProxy: settings.TRUST_PROXY,
        metricsToken: settings.METRICS_TOKEN,
        log: { level: settings.LOG_LEVEL, file: settings.LOG_FILE },
        providers: providersOf(settings, isEmbedded(settings)),
        market: {
            feeRate: settings.FEE_RATE,
            hourlyFloor: { USD: settings.HOURLY_FLOOR_USD, BDT: settings.HOURLY_FLOOR_BDT },
            bdtPerUsd: settings.BDT_PER_USD,
            clearingApprovals: settings.CLEARING_APPROVALS,
            clearingHours: settings.CLEARING_HOURS,
            openReservations: settings.OPEN_RESERVATIONS,
        },
        payouts: toPayouts(settings),
        limits: publishedLimits,
        invoices: invoicesOf(settings),
    };
}
//# sourceMappingURL=config.js.map