interface Frame {
  readonly cursor: string;
  /** Too long ago to replay. */
  readonly reset: boolean;
}

const AGAIN_AFTER_MS = 5_000;

/**
 * The frames of a stream, each behind the one before. The page was rendered before its stream was open, and where the log
 * was cut no frame tells what is lost: there the page is looked at once more, and the frame, which may be newer, is taken
 * behind that. Where looking fails it is tried again, with the next frame or before: of a quiet task none may come.
 */
export class Frames<F extends Frame> {
  cursor: string | null = null;
  /** Behind which the page could not be looked at. */
  #missed: F | null = null;
  #taken: Promise<unknown> = Promise.resolve();
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly look: (frame: F) => Promise<void>,
    private readonly told: (frame: F, looked: boolean) => void,
  ) {}

  take(frame: F): Promise<unknown> {
    const gap = this.cursor === null || frame.reset;
    this.cursor = frame.cursor;
    return this.#next(async () => {
      const looks = gap || this.#missed !== null;
      this.told(frame, looks && (await this.#looked(frame)));
    });
  }

  refused(code: string): void {
    if (code === 'BAD_USER_INPUT') this.cursor = null;
  }

  /** The page is left. */
  stop(): void {
    this.#missed = null;
    clearTimeout(this.#again);
  }

  #next(work: () => Promise<unknown>): Promise<unknown> {
    return (this.#taken = this.#taken.then(work));
  }

  async #looked(frame: F): Promise<boolean> {
    clearTimeout(this.#again);
    // What was cut off before is still lost.
    const behind = this.#missed?.reset ? this.#missed : frame;
    try {
      await this.look(behind);
      this.#missed = null;
    } catch {
      this.#missed = behind;
      this.#again = setTimeout(() => void this.#next(() => this.#lookAgain()), AGAIN_AFTER_MS);
    }
    return this.#missed === null;
  }

  async #lookAgain(): Promise<void> {
    if (this.#missed) await this.#looked(this.#missed);
  }
}
