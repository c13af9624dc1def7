import { TrustDocument } from '#lib/api/index.ts';
import { toMicros } from '#lib/format/amounts.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals }) => {
  const { trust } = await locals.api(TrustDocument);
  if (!trust) return { trust: null, covered: null };
  const known = trust.currencies.flatMap(({ owed, held }) => (owed && held ? [{ owed, held }] : []));
  const covered = known.every(({ owed, held }) => toMicros(held.amount) >= toMicros(owed.amount));
  return { trust, covered: known.length > 0 ? covered : null };
};
