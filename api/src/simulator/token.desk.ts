import type { Journal, TokenDeskState } from './journal.js';
import type { Random } from './random.js';
import type { VirtualClock } from './virtual.clock.js';

interface Parts {
  readonly journal: Journal;
  readonly clock: VirtualClock;
  readonly random: Random;
}
export interface Issued {
  readonly token: string;
  readonly refreshToken: string;
  readonly lifeMs: number;
}
const HOUR_MS = 3_600_000;
const REFRESH_LIFE_MS = 28 * 24 * HOUR_MS;
const MOST_AN_HOUR = 2;

/** Issues tokens, two an hour; whoever asks a third time is turned away for an hour. */
export class TokenDesk {
  constructor(
    private readonly provider: string,
    private readonly parts: Parts,
  ) {}

  grant(): Issued | null {
    return this.#issue('grant');
  }

  refresh(refreshToken: string): Issued | null {
    const ends = this.#desk().refreshTokens[refreshToken] ?? 0;
    return ends > this.parts.clock.ms ? this.#issue('refresh') : null;
  }

  accepts(token: string | undefined): boolean {
    return token !== undefined && (this.#desk().tokens[token] ?? 0) > this.parts.clock.ms;
  }

  #issue(call: 'grant' | 'refresh'): Issued | null {
    const now = this.parts.clock.ms;
    const desk = this.#desk();
    const calls = [...desk.calls.filter((at) => at > now - HOUR_MS), now];
    if (desk.blockedUntil > now || calls.length > MOST_AN_HOUR) {
      const blockedUntil = Math.max(desk.blockedUntil, now + HOUR_MS);
      this.#write(`${call} refused`, { ...desk, calls, blockedUntil });
      return null;
    }
    const token = `eyJ${this.parts.random.text(40)}`;
    const refreshToken = this.parts.random.text(40);
    this.#write(call, {
      calls,
      blockedUntil: 0,
      tokens: { ...living(desk.tokens, now), [token]: now + HOUR_MS },
      refreshTokens: { ...living(desk.refreshTokens, now), [refreshToken]: now + REFRESH_LIFE_MS },
    });
    return { token, refreshToken, lifeMs: HOUR_MS };
  }

  /** The journal is the desk's memory, so nobody else need tell it of a block. */
  #desk(): TokenDeskState {
    return this.parts.journal.desk(this.provider);
  }

  #write(call: string, desk: TokenDeskState): void {
    const { journal, clock } = this.parts;
    journal.write(clock.now(), [{ kind: 'token', provider: this.provider, call, desk }]);
  }
}

const living = (tokens: Readonly<Record<string, number>>, now: number): Record<string, number> =>
  Object.fromEntries(Object.entries(tokens).filter(([, ends]) => ends > now));
