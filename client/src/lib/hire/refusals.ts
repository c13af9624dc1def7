import type { refusalText } from '#lib/forms/refusal-texts.ts';
import { m } from '#lib/paraglide/messages.js';

type Own = NonNullable<Parameters<typeof refusalText>[2]>;

/** Words for what only a task can be refused for. */
export const builderRefusals: Own = {
  PROHIBITED_CONTENT: () => m.hire_prohibited(),
  ROWS: () => m.hire_rows_wrong(),
};

export const publishRefusals: Own = {
  ...builderRefusals,
  EMAIL_NOT_VERIFIED: () => m.hire_unverified(),
};
