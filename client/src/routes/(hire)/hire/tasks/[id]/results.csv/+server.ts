import { BYTE_ORDER_MARK, csvRow } from '#lib/hire/csv-cells.ts';
import { cellsOf, columnsOf } from '#lib/hire/results-table.ts';
import { fileName, resultsHead, resultsOf, streamed } from '#lib/hire/results.server.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async (event) => {
  const columns = columnsOf(await resultsHead(event));
  async function* rows() {
    yield BYTE_ORDER_MARK + csvRow(columns.names);
    for await (const page of resultsOf(event))
      yield page.map((result) => csvRow(cellsOf(result, columns))).join('');
  }
  return streamed(rows(), { type: 'text/csv; charset=utf-8', name: `${fileName(event)}.csv` });
};
