/** The providers' time: the real one, or a test's, and whatever was added to it by hand. */
export class VirtualClock {
  aheadMs = 0;

  constructor(private readonly base: () => Date) {}

  now(): Date {
    return new Date(this.base().getTime() + this.aheadMs);
  }

  get ms(): number {
    return this.now().getTime();
  }
}
