// Runs inside a server that a load run started for itself, before the server; the product knows nothing of it.
import process from 'node:process';

export interface ProbeReading {
  /** Bytes in use after a full collection. */
  readonly heap: number;
  /** Bytes outside the heap, buffers above all. */
  readonly external: number;
  readonly rss: number;
  /** Processor time since the process began, in seconds. */
  readonly cpu: number;
  /** What keeps the event loop alive, by kind. */
  readonly resources: Readonly<Record<string, number>>;
  /** Warnings of Node, such as one about too many listeners. */
  readonly warnings: readonly string[];
}

const warnings: string[] = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));

function read(): ProbeReading {
  // Twice: what a first collection finds unreachable may hold on to more until its finalizers have run.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const resources: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  return { heap: heapUsed, external, rss, cpu: (user + system) / 1e6, resources, warnings: [...warnings] };
}

process.on('message', () => process.send?.(read()));
// It must not keep the process alive.
process.channel?.unref();
