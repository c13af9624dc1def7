import * as v from 'valibot';

/** Where an adapter's settings come from; all of a provider's, or none and it is not offered. */
const text = v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/, 'must be plain printable characters')));
const httpsUrl = v.optional(
  v.pipe(
    v.string(),
    v.check((value) => URL.canParse(value) && new URL(value).protocol === 'https:', 'must be a https:// URL'),
  ),
);
const loopbackUrl = v.optional(
  v.pipe(
    v.string(),
    v.check((value) => URL.canParse(value) && new URL(value).protocol === 'http:', 'must be a http:// URL'),
  ),
);
const wholeNumber = (min: number, max: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+$/, 'must be a whole number'),
      v.transform(Number),
      v.minValue(min, `must be at least ${min}`),
      v.maxValue(max, `must be at most ${max}`),
    ),
  );

export const providerEnvironment = {
  PAYMENT_PROVIDERS: v.optional(v.picklist(['simulator', 'live'], 'must be "simulator" or "live"')),
  PROVIDER_SIMULATOR_URL: loopbackUrl,
  PROVIDER_DEADLINE_MS: wholeNumber(100, 60_000),
  PROVIDER_ABSENCE_SECONDS: wholeNumber(1, 86_400),
  BKASH_BASE_URL: httpsUrl,
  BKASH_USERNAME: text,
  BKASH_PASSWORD: text,
  BKASH_APP_KEY: text,
  BKASH_APP_SECRET: text,
  BKASH_TOPIC_ARN: text,
} as const;
type Settings = v.InferOutput<v.ObjectSchema<typeof providerEnvironment, undefined>>;

export interface BkashConfig {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
  readonly appKey: string;
  readonly appSecret: string;
  readonly topicArn: string;
  readonly certificateOrigin: null;
}

export interface ProvidersConfig {
  readonly mode: 'simulator' | 'live';
  /** Where the simulator listens; null: nowhere yet, or not at all. */
  readonly simulatorUrl: string | null;
  /** Longest time a call to a provider takes. */
  readonly deadlineMs: number;
  /** How long after the last try an absent payment is believed to stay absent. */
  readonly absenceIsFinalAfterMs: number;
  readonly bkash: BkashConfig | null;
}

const LIVE_ABSENCE_S = 900;
const PRACTICE_ABSENCE_S = 60;
const DEADLINE_MS = 20_000;

/** Practice money in the embedded default; real money only where somebody gave keys to it. */
export function providersOf(settings: Settings, embedded: boolean): ProvidersConfig {
  const mode = settings.PAYMENT_PROVIDERS ?? (embedded ? 'simulator' : 'live');
  const absenceS = mode === 'live' ? LIVE_ABSENCE_S : PRACTICE_ABSENCE_S;
  return {
    mode,
    simulatorUrl: mode === 'simulator' ? trimmed(settings.PROVIDER_SIMULATOR_URL) : null,
    deadlineMs: settings.PROVIDER_DEADLINE_MS ?? DEADLINE_MS,
    absenceIsFinalAfterMs: (settings.PROVIDER_ABSENCE_SECONDS ?? absenceS) * 1_000,
    bkash: bkashOf(settings),
  };
}

const trimmed = (url: string | undefined): string | null => url?.replace(/\/+$/, '') ?? null;

function bkashOf(settings: Settings): BkashConfig | null {
  const baseUrl = trimmed(settings.BKASH_BASE_URL);
  const { BKASH_USERNAME: username, BKASH_PASSWORD: password, BKASH_TOPIC_ARN: topicArn } = settings;
  const { BKASH_APP_KEY: appKey, BKASH_APP_SECRET: appSecret } = settings;
  if (!baseUrl || !username || !password || !appKey || !appSecret || !topicArn) return null;
  return { baseUrl, username, password, appKey, appSecret, topicArn, certificateOrigin: null };
}
