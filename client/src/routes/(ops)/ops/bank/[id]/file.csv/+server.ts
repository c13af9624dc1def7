import { error } from '@sveltejs/kit';
import { OpsBankFileDocument } from '#lib/api/index.ts';
import type { RequestHandler } from './$types.ts';

/** The orders as the bank reads them; account numbers are in full, so nothing keeps it on its way. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { bankBatch } = await locals.api(OpsBankFileDocument, { id: params.id });
  if (!bankBatch) error(404, 'NOT_FOUND');
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${bankBatch.id}.csv"`,
    'cache-control': 'no-store',
  };
  return new Response(bankBatch.file, { headers });
};
