// The limit of an ordinary resolver: node:http, pg and one prepared statement. It asks nobody who they are.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const text = 'select id, title, status, currency, slots, estimated_minutes from task where id = $1';

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => void answer(Buffer.concat(chunks).toString()).then((body) => send(body)));
  const send = (body: string) => {
    response.setHeader('content-type', 'application/json');
    response.end(body);
  };
}).listen(Number(process.env['PORT']), '127.0.0.1');

async function answer(body: string): Promise<string> {
  if (body === '') return '{}';
  const { variables } = JSON.parse(body) as { variables: { id: string } };
  const { rows } = await pool.query({ name: 'task', text, values: [variables.id] });
  const [row] = rows as {
    id: string;
    title: string;
    status: string;
    slots: number;
    estimated_minutes: number;
  }[];
  if (!row) return JSON.stringify({ data: { task: null } });
  const { id, title, status, slots, estimated_minutes: estimatedMinutes } = row;
  return JSON.stringify({ data: { task: { id, title, status, slots, estimatedMinutes } } });
}
