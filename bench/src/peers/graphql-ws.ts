// The way graphql-ws is used: its server on ws, a pub/sub of async iterators, and graphql-js for each subscriber. Events
// carry all that is asked for, so it never reads a row.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createPubSub } from '@graphql-yoga/subscription';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

interface Batch {
  readonly cursor: string;
  readonly reset: boolean;
  readonly events: readonly object[];
}
const sdl = new URL('../../../schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(sdl, 'utf8'), { assumeValid: true });
const pubSub = createPubSub<{ tasks: [{ taskFeed: Batch }] }>();
schema.getSubscriptionType()!.getFields()['taskFeed']!.subscribe = async function* () {
  yield { taskFeed: { cursor: '', reset: false, events: [] } };
  yield* pubSub.subscribe('tasks');
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (request.method === 'POST') {
      for (const text of JSON.parse(Buffer.concat(chunks).toString()) as string[]) {
        const message = JSON.parse(text) as { payload: { data: { taskFeed: Batch } } };
        pubSub.publish('tasks', message.payload.data);
      }
    }
    response.end();
  });
});
const perMessageDeflate = process.env['DEFLATE'] === 'on';
// A burst keeps it busy for so long that it would miss the pongs of clients that are there, and end them.
const NO_PINGS = 0;
useServer({ schema }, new WebSocketServer({ server, path: '/graphql', perMessageDeflate }), NO_PINGS);
server.listen(Number(process.env['PORT']), '127.0.0.1');
