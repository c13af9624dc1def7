import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { commandFor, type Account } from '../database/postgres.account.js';

/** Another process running one of our sources, for tests of what happens between programs. */
export class Program {
  readonly exited: Promise<number | null>;
  private readonly lines: string[] = [];
  private wake: () => void = () => undefined;
  private over = false;

  private constructor(private readonly child: ChildProcessByStdio<Writable, Readable, null>) {
    this.exited = once(child, 'exit').then(([code]) => code as number | null);
    const reader = createInterface({ input: child.stdout });
    reader.on('line', (line) => {
      this.lines.push(line);
      this.wake();
    });
    reader.on('close', () => {
      this.over = true;
      this.wake();
    });
  }

  static start(source: URL, args: readonly string[], account: Account = { kind: 'self' }): Program {
    const hooks = new URL('./typescript.hooks.mjs', import.meta.url).href;
    const flags = ['--no-warnings', '--experimental-transform-types', '--import', hooks];
    const command = commandFor(account, process.execPath, [...flags, fileURLToPath(source), ...args]);
    const child = spawn(command.file, command.args, {
      ...command.options,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return new Program(child);
  }

  /** The next line it prints. */
  async line(): Promise<string> {
    for (;;) {
      const line = this.lines.shift();
      if (line !== undefined) {
        return line;
      }
      if (this.over) {
        throw new Error('The program ended without another line.');
      }
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** Tells it to go on, or to end. */
  say(line: string): void {
    this.child.stdin.write(`${line}\n`);
  }

  async end(): Promise<void> {
    this.child.stdin.end();
    await this.exited;
  }

  async kill9(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}
