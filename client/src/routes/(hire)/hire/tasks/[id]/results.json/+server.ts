import { resultsHead, resultsOf, streamed } from '#lib/hire/results.server.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async (event) => {
  const { id, title } = await resultsHead(event);
  async function* parts() {
    yield `{"task":${JSON.stringify({ id, title })},"submissions":[`;
    let first = true;
    for await (const page of resultsOf(event)) {
      for (const result of page) {
        yield `${first ? '' : ','}\n${JSON.stringify(result)}`;
        first = false;
      }
    }
    yield '\n]}\n';
  }
  return streamed(parts(), { type: 'application/json; charset=utf-8', name: `${event.params.id}.json` });
};
