import { ApiError, RefusedError } from '../replay/api-client.js';
import { ConnectionFailedError } from '../replay/http-client.js';

const KEPT = 50;

/** What went otherwise than it should have: all of it counted, the first ones kept in words. */
export class Problems {
  readonly details: string[] = [];
  count = 0;

  add(problem: string): void {
    this.count += 1;
    if (this.details.length < KEPT) this.details.push(problem);
  }

  /** Notes an answer that is a finding about the server; anything else is a mistake of ours and thrown on. */
  async during(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!FINDINGS.some((kind) => error instanceof kind)) throw error;
      this.add((error as Error).message);
    }
  }
}

const FINDINGS = [ApiError, RefusedError, ConnectionFailedError] as const;
