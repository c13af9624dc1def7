interface Frame {
  readonly cursor: string;
  /** Too long ago to replay. */
  readonly reset: boolean;
}

/**
 * The frames of a stream, each behind the one before. The page was rendered before its stream was open, and where the log
 * was cut no frame tells what is lost: there the page is looked at once more, and the frame, which may be newer, is taken
 * behind that. Where looking fails, the next frame tries again.
 */
export class Frames<F extends Frame> {
  cursor: string | null = null;
  #missed = false;
  #taken: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly look: (frame: F) => Promise<void>,
    private readonly told: (frame: F, looked: boolean) => void,
  ) {}

  take(frame: F): Promise<unknown> {
    const gap = this.cursor === null || frame.reset;
    this.cursor = frame.cursor;
    return (this.#taken = this.#taken.then(() => this.#take(frame, gap)));
  }

  refused(code: string): void {
    if (code === 'BAD_USER_INPUT') this.cursor = null;
  }

  async #take(frame: F, gap: boolean): Promise<void> {
    const looks = gap || this.#missed;
    if (looks) {
      this.#missed = await this.look(frame).then(
        () => false,
        () => true,
      );
    }
    this.told(frame, looks && !this.#missed);
  }
}
