import { microsOf } from '#lib/hire/results-table.ts';
import { fileName, resultsHead, resultsOf, streamed } from '#lib/hire/results.server.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async (event) => {
  const { id, title } = await resultsHead(event);
  async function* parts() {
    yield `{"task":${JSON.stringify({ id, title })},"submissions":[`;
    let first = true;
    for await (const page of resultsOf(event)) {
      for (const result of page) {
        const paid = { ...result.paid, micros: microsOf(result) };
        yield `${first ? '' : ','}\n${JSON.stringify({ ...result, paid })}`;
        first = false;
      }
    }
    yield '\n]}\n';
  }
  return streamed(parts(), { type: 'application/json; charset=utf-8', name: `${fileName(event)}.json` });
};
