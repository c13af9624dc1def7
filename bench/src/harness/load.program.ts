// A process of its own: what it spends on sending and reading is not the server's.
import autocannon from 'autocannon';
import { quantile } from './figures.ts';
import type { LoadAnswer, LoadOptions } from './load.ts';

process.once('message', (options: LoadOptions) => void send(options));

async function send({ url, requests, connections, seconds }: LoadOptions): Promise<void> {
  const times: number[] = [];
  // Its own percentiles are whole milliseconds.
  const setupClient = (client: autocannon.Client) =>
    client.on('response', (_status, _bytes, ms) => void times.push(ms));
  const result = await autocannon({ url, requests, connections, duration: seconds, setupClient });
  const answer: LoadAnswer = {
    requests: times.length,
    seconds: result.duration,
    failed: result.errors + result.timeouts + result.non2xx,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes: result.throughput.total,
  };
  process.send!(answer, () => process.exit(0));
}
