import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ControlState } from './control.state.js';
import type { Movement, Payment } from './payment.js';

/** What a provider's token desk has done: it limits how often it may be asked. */
export interface TokenDeskState {
  readonly calls: readonly number[];
  readonly blockedUntil: number;
  readonly tokens: Readonly<Record<string, number>>;
  readonly refreshTokens: Readonly<Record<string, number>>;
}

export type Happening =
  | { readonly kind: 'call'; readonly operation: string; readonly reference: string; readonly answer: string }
  | { readonly kind: 'payment'; readonly payment: Payment }
  | ({ readonly kind: 'money' } & Movement)
  | {
      readonly kind: 'token';
      readonly provider: string;
      readonly call: string;
      readonly desk: TokenDeskState;
    }
  | {
      readonly kind: 'webhook';
      readonly eventId: string;
      readonly reference: string;
      /** What it told of the payment. */
      readonly tells: Payment['state'];
      readonly answer: string;
    }
  | { readonly kind: 'control'; readonly state: ControlState }
  | { readonly kind: 'key'; readonly name: string; readonly pem: string; readonly certificate: string };

export type Entry = Happening & { readonly n: number; readonly at: string };

/**
 * All that ever happened, in order. With a file every entry is in it before anybody hears of it, and what one step
 * wrote is there completely or not at all, so a simulator that is killed and started again has forgotten nothing.
 */
export class Journal {
  readonly #entries: Entry[] = [];
  readonly #desks = new Map<string, TokenDeskState>();
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    this.#file = file;
    if (file === undefined) return;
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(file)) this.#keep(read(file));
  }

  /** The last of a token desk, whoever wrote it. */
  desk(provider: string): TokenDeskState {
    return this.#desks.get(provider) ?? { calls: [], blockedUntil: 0, tokens: {}, refreshTokens: {} };
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  write(at: Date, happenings: readonly Happening[]): readonly Entry[] {
    const first = this.#entries.length + 1;
    const added = happenings.map((happening, index) => ({
      n: first + index,
      at: at.toISOString(),
      ...happening,
    }));
    // One line for the whole step.
    if (this.#file !== undefined) appendFileSync(this.#file, `${JSON.stringify(added)}\n`);
    this.#keep(added);
    return added;
  }

  #keep(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#entries.push(entry);
      if (entry.kind === 'token') this.#desks.set(entry.provider, entry.desk);
    }
  }
}

/** A last line without its end was never answered to anybody: it is cut off. */
function read(file: string): Entry[] {
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => JSON.parse(line) as Entry[]);
}
