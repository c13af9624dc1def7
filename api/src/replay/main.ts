import { readArguments, USAGE, type ReplayArguments } from './arguments.js';
import { OwnServer } from './own-server.js';
import { ProgressLine } from './progress-line.js';
import { Replay } from './replay.js';
import { reportText, succeeded } from './report.js';

const FAILED = 1;
const MISUSED = 2;
const INTERRUPTED = 130;

async function replay({ folder, url, workersAtOnce }: ReplayArguments): Promise<number> {
  const interruption = firstSignal();
  const progress = new ProgressLine(process.stderr);
  const ownServer = url === null ? new OwnServer() : null;
  try {
    const report = await Promise.race([
      new Replay({ folder, server: url ?? ownServer!, workersAtOnce, progress }).run(),
      interruption,
      ...(ownServer ? [ownServer.died] : []),
    ]);
    progress.clear();
    if (report === 'interrupted') return INTERRUPTED;
    process.stdout.write(`${reportText(report)}\n`);
    return succeeded(report) ? 0 : FAILED;
  } finally {
    progress.clear();
    await ownServer?.stop();
  }
}

/** Later signals are swallowed: cutting the stopping short would leave the database behind. */
function firstSignal(): Promise<'interrupted'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve('interrupted'));
  });
}

function argumentsOrExit(): ReplayArguments {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}\n`);
    process.exit(MISUSED);
  }
}

try {
  // Calls that a failure left running would keep the process alive, so its end is stated.
  process.exit(await replay(argumentsOrExit()));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(FAILED);
}
