import type { Format } from '#lib/format/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Refusal } from './settled.ts';

type Shown = Partial<Refusal> & Pick<Refusal, 'code'>;

const fieldTexts: Record<string, () => string> = {
  REQUIRED: m.field_required,
  TOO_SHORT: m.field_too_short,
  TOO_LONG: m.field_too_long,
  TOO_SMALL: m.field_too_small,
  TOO_LARGE: m.field_too_large,
  DUPLICATE: m.field_duplicate,
};

/**
 * What is wrong with one field, in words; nothing where it is fine. A page names its own words as `field.CODE`:
 * `fieldError(form, 'password', { 'password.TOO_SHORT': m.people_password_rule })`.
 */
export function fieldError(
  refusal: Shown | null | undefined,
  field: string,
  own: Record<string, () => string> = {},
): string | undefined {
  const code = refusal?.fields?.[field];
  if (!code) return undefined;
  return (own[`${field}.${code}`] ?? fieldTexts[code] ?? m.field_invalid)();
}

const texts: Record<string, (refusal: Shown, format: Format) => string> = {
  BAD_USER_INPUT: () => m.form_failed(),
  RATE_LIMITED: () => m.refused_busy(),
  UNAVAILABLE: () => m.refused_down(),
  IDEMPOTENCY_IN_PROGRESS: () => m.form_not_sent(),
  NOT_FOUND: () => m.refused_not_found(),
  INVALID_TRANSITION: () => m.refused_transition(),
  IDEMPOTENCY_KEY_REUSED: () => m.refused_repeated(),
  LIMIT_EXCEEDED: ({ retryAt }, format) =>
    retryAt ? m.refused_limit_until({ time: format.moment(retryAt) }) : m.refused_limit(),
  INSUFFICIENT_FUNDS: ({ missing }, format) =>
    missing ? m.refused_funds({ amount: format.money(missing) }) : m.refused_funds_some(),
};

/** A refusal as a whole, in words. A page names its own words by code; an unknown code still says something. */
export function refusalText(
  refusal: Shown,
  format: Format,
  own: Record<string, (refusal: Shown, format: Format) => string> = {},
): string {
  return (own[refusal.code] ?? texts[refusal.code] ?? m.refused_other)(refusal, format);
}
