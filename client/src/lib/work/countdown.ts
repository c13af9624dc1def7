/** Announced to a screen reader when the time left falls to these, in seconds; more often would talk over the work. */
const TELL_AT = [300, 60, 20];

/** Whole seconds left, never below zero. */
export function secondsLeft(deadline: string, nowMs: number): number {
  return Math.max(0, Math.ceil((Date.parse(deadline) - nowMs) / 1000));
}

/** From minutes and seconds to hours and minutes: what runs fast is shown to the second. */
export function clockParts(seconds: number): [major: number, minor: number, unit: 'hours' | 'minutes'] {
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? [minutes, seconds % 60, 'minutes']
    : [Math.floor(minutes / 60), minutes % 60, 'hours'];
}

/** As a `datetime` attribute says a duration. */
export function durationAttribute(seconds: number): string {
  return `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
}

/** The moment to be told of when the time goes from `before` to `after` seconds; null for none. */
export function crossed(before: number, after: number): number | null {
  return TELL_AT.findLast((mark) => before > mark && after <= mark) ?? null;
}

/** How long until the shown second is over. */
export function untilNextTick(deadline: string, nowMs: number): number {
  const left = Date.parse(deadline) - nowMs;
  return left <= 0 ? 1000 : left % 1000 || 1000;
}

/**
 * The server's clock as this page knows it. An answer is read later than it was made, so each sample puts the server
 * too early; the latest of them is nearest to the truth.
 */
export class ServerClock {
  #ahead: number | undefined;

  sample(serverMs: number, receivedMs: number): void {
    this.#ahead = Math.max(this.#ahead ?? -Infinity, serverMs - receivedMs);
  }

  now(deviceMs = Date.now()): number {
    return deviceMs + (this.#ahead ?? 0);
  }
}
