import type { ProhibitionReason } from '#lib/api/index.ts';
import { m } from '#lib/paraglide/messages.js';

const texts: Record<ProhibitionReason, () => string> = {
  PROHIBITED_CATEGORY: m.hire_prohibited_category,
  ASKS_FOR_SECRETS: m.hire_prohibited_secrets,
  ASKS_FOR_IDENTITY_PAPERS: m.hire_prohibited_papers,
  ORDERS_PRAISE: m.hire_prohibited_praise,
};

/** A reason may be added to the API before this page learns it; it still says something, in the reader's language. */
export function prohibitionText(reason: string): string {
  return Object.hasOwn(texts, reason) ? texts[reason as ProhibitionReason]() : m.hire_prohibited_other();
}
