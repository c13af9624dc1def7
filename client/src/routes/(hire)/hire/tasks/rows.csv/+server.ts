import { BYTE_ORDER_MARK, csvRow } from '#lib/hire/csv-cells.ts';
import { templateRows } from '#lib/hire/rows-template.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = ({ url }) =>
  new Response(BYTE_ORDER_MARK + templateRows(url.searchParams.getAll('column')).map(csvRow).join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="rows.csv"',
    },
  });
