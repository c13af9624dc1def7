/** A command of the tree: what it takes, and what it does until it is done or interrupted. */
export interface Program<Arguments> {
  readonly usage: string;
  /** Throws with one clear sentence where the command line cannot be meant. */
  readonly read: (given: readonly string[]) => Arguments;
  /** Answers the exit code. */
  readonly act: (given: Arguments, interruption: Promise<'interrupted'>) => Promise<number>;
}

export const FAILED = 1;
const MISUSED = 2;
export const INTERRUPTED = 130;

/** Calls that a failure left running would keep the process alive, so its end is stated. */
export async function runProgram<Arguments>(program: Program<Arguments>): Promise<never> {
  const given = argumentsOrExit(program);
  try {
    process.exit(await program.act(given, firstSignal()));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(FAILED);
  }
}

/** Later signals are swallowed: cutting the stopping short would leave the database behind. */
function firstSignal(): Promise<'interrupted'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve('interrupted'));
  });
}

function argumentsOrExit<Arguments>({ read, usage }: Program<Arguments>): Arguments {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
    process.exit(MISUSED);
  }
}
