import { error } from '@sveltejs/kit';
import { streamed } from '#lib/hire/results.server.ts';
import { requireViewer } from '#lib/people/guard.server.ts';
import { readMonth } from '#lib/wallet/months.ts';
import { statementRows } from '#lib/wallet/statement-file.server.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async (event) => {
  await requireViewer(event);
  const { month } = event.params;
  const currency = (['USD', 'BDT'] as const).find((one) => one === event.params.currency);
  if (!currency || readMonth(month, new Date()) !== month) error(404, 'NOT_FOUND');
  const name = `kajlet-${currency}-${month}.csv`;
  return streamed(statementRows(event, { currency, month }), { type: 'text/csv; charset=utf-8', name });
};
