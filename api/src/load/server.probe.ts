import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ProbeReading } from './probe.preload.js';

export const PRELOAD = new URL('./probe.preload.js', import.meta.url);
const ANSWERS_WITHIN_MS = 30_000;

/** What the server holds at this moment: its own word over IPC, and what it tells Prometheus. */
export class ServerProbe {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly server: ChildProcess,
    private readonly origin: URL,
  ) {}

  /** After a full collection of garbage. One at a time, since answers carry no name. */
  read(): Promise<ProbeReading> {
    const mine = this.turn.then(() => this.ask());
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /** Numbers by name and labels, as `/metrics` writes them. */
  async metrics(): Promise<ReadonlyMap<string, number>> {
    const answer = await fetch(new URL('/metrics', this.origin), { headers: { connection: 'close' } });
    if (!answer.ok) throw new Error(`/metrics answered ${answer.status}`);
    return metricsIn(await answer.text());
  }

  private async ask(): Promise<ProbeReading> {
    const answer = once(this.server, 'message', { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
    this.server.send('read');
    const [reading] = (await answer) as [ProbeReading];
    return reading;
  }
}

export function metricsIn(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end))];
    }),
  );
}
