// The limit: node:http, pg and one prepared join.
import { createServer } from 'node:http';
import { joined, joinedNode, pool, port, viewerOf, type JoinedRow } from './feed.data.ts';

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    void page(body, viewerOf(request.headers['x-viewer']).id).then((answer) => {
      response.setHeader('content-type', 'application/json');
      response.end(answer);
    });
  });
}).listen(port, '127.0.0.1');

async function page(body: string, viewer: string): Promise<string> {
  if (body === '') return '{}';
  const { variables } = JSON.parse(body) as { variables: { first: number } };
  const { rows } = await pool.query<JoinedRow>({ ...joined(variables.first), values: [viewer, 'BD'] });
  return JSON.stringify({ data: { tasks: { nodes: rows.map(joinedNode) } } });
}
