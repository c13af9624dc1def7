// The limit of fan-out: ws, and one buffer sent to every client. It knows no protocol, no query and nobody's name.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (request.method === 'POST')
      for (const text of JSON.parse(Buffer.concat(chunks).toString()) as string[]) tell(text);
    response.end();
  });
});
const wss = new WebSocketServer({ server });

function tell(text: string): void {
  const message = Buffer.from(text);
  for (const client of wss.clients) client.send(message, { binary: false });
}
server.listen(Number(process.env['PORT']), '127.0.0.1');
