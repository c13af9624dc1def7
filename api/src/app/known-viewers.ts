import { hash } from 'node:crypto';
import { secondMs, type Viewer } from '../kernel/index.js';

/** A session that ended, or a role that was taken elsewhere, is noticed after this at the latest. */
const KEPT_MS = secondMs;
const MOST = 10_000;

interface Known {
  readonly viewer: Viewer;
  readonly readAt: number;
}

/**
 * Who holds a token, remembered for a second. This node's own commands are noticed at once (`forget`), sessions that end
 * on another node when the event arrives, anything else when the second is over. Tokens themselves are not kept.
 */
export class KnownViewers {
  readonly #known = new Map<string, Known>();
  /** Grows with everything forgotten: what was read before that must not be kept after it. */
  #epoch = 0;

  constructor(private readonly now: () => Date) {}

  async of(via: Viewer['via'], token: string, read: () => Promise<Viewer | null>): Promise<Viewer | null> {
    const key = `${via} ${hash('sha256', token, 'base64url')}`;
    const readAt = this.now().getTime();
    const known = this.#known.get(key);
    if (known && readAt >= known.readAt && readAt - known.readAt < KEPT_MS) return known.viewer;
    const epoch = this.#epoch;
    const viewer = await read();
    this.#known.delete(key);
    if (viewer && epoch === this.#epoch) this.#keep(key, { viewer, readAt });
    return viewer;
  }

  /** After a command: its caller may be somebody else now, have other roles, or fewer sessions. */
  forget(userId: string): void {
    this.#drop(({ viewer }) => viewer.userId === userId);
  }

  forgetSession(sessionId: string): void {
    this.#drop(({ viewer }) => viewer.sessionId === sessionId);
  }

  /** After a command that may concern other people's standing. */
  forgetAll(): void {
    this.#drop(() => true);
  }

  #drop(concerns: (known: Known) => boolean): void {
    this.#epoch += 1;
    for (const [key, known] of this.#known) if (concerns(known)) this.#known.delete(key);
  }

  #keep(key: string, known: Known): void {
    this.#known.set(key, known);
    // Oldest first: what is over is not looked at again.
    for (const [oldest, { readAt }] of this.#known) {
      if (known.readAt - readAt < KEPT_MS && this.#known.size <= MOST) return;
      this.#known.delete(oldest);
    }
  }
}
