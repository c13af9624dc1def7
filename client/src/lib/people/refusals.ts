import { m } from '#lib/paraglide/messages.js';
import type { refusalText } from '#lib/forms/refusal-texts.ts';

/** Words for what only the doors of the site refuse. */
export const peopleRefusals: NonNullable<Parameters<typeof refusalText>[2]> = {
  EMAIL_TAKEN: () => m.people_email_taken(),
  INVALID_CREDENTIALS: ({ retryAt }, format) =>
    retryAt
      ? m.people_wrong_credentials_until({ time: format.moment(retryAt) })
      : m.people_wrong_credentials(),
};

/** And at the fields of an account. */
export const accountFields: Record<string, () => string> = {
  'email.INVALID': m.people_email_invalid,
  'displayName.TOO_LONG': m.people_name_long,
  'roles.REQUIRED': m.people_roles_none,
  ...passwordTexts('password'),
};

export function passwordTexts(field: string): Record<string, () => string> {
  return {
    [`${field}.TOO_SHORT`]: m.people_password_rule,
    [`${field}.TOO_LONG`]: m.people_password_long,
    [`${field}.TOO_COMMON`]: m.people_password_common,
  };
}
