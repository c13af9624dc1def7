import * as v from 'valibot';
import { keysOf, providerKeys } from './provider-keys.config.js';
const loopbackUrl = v.optional(v.pipe(v.string(), v.check((value) => URL.canParse(value) && new URL(value).protocol === 'http:', 'must be a http:// URL')));
const wholeNumber = (min, max) => v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'must be a whole number'), v.transform(Number), v.minValue(min, `must be at least ${min}`), v.maxValue(max, `must be at most ${max}`)));
export const providerEnvironment = {
    PAYMENT_PROVIDERS: v.optional(v.picklist(['simulator', 'live'], 'must be "simulator" or "live"')),
    PROVIDER_SIMULATOR_URL: loopbackUrl,
    PROVIDER_DEADLINE_MS: wholeNumber(100, 60_000),
    PROVIDER_ABSENCE_SECONDS: wholeNumber(1, 86_400),
    PAYPAL_CLOSED_COUNTRIES: v.optional(v.pipe(v.string(), v.regex(/^(none|[A-Z]{2}(,[A-Z]{2})*)$/, 'must be "none" or two-letter codes with commas between'))),
    ...providerKeys,
};
const LIVE_ABSENCE_S = 900;
const PRACTICE_ABSENCE_S = 60;
const DEADLINE_MS = 20_000;
/** Practice money in the embedded default; real money only where somebody gave keys to it. */
export const moneyModeOf = (settings, embedded) => settings.PAYMENT_PROVIDERS ?? (embedded ? 'simulator' : 'live');
export function providersOf(settings, embedded) {
    const mode = moneyModeOf(settings, embedded);
    const absenceS = mode === 'live' ? LIVE_ABSENCE_S : PRACTICE_ABSENCE_S;
    return {
        mode,
        simulatorUrl: mode === 'simulator' ? trimmed(settings.PROVIDER_SIMULATOR_URL) : null,
        deadlineMs: settings.PROVIDER_DEADLINE_MS ?? DEADLINE_MS,
        absenceIsFinalAfterMs: (settings.PROVIDER_ABSENCE_SECONDS ?? absenceS) * 1_000,
        paypalClosedTo: (settings.PAYPAL_CLOSED_COUNTRIES ?? 'BD').split(',').filter((code) => code !== 'none'),
        keys: keysOf(settings),
    };
}
const trimmed = (url) => url?.replace(/\/+$/, '') ?? null;
//# sourceMappingURL=provider.config.js.map