import { randomBytes } from 'node:crypto';
import { ApiError, settled, type ApiClient } from './api-client.js';
import { boundedParallel } from './bounded-parallel.js';
import type { Player } from './crowd.js';
import type { RecordedAnswer } from './crowd-job.js';
import { SignUp } from './documents.js';

export interface Person {
  userId: string;
  token: string;
}

/** Hashing a password costs the server a good part of a core; more at once would only queue there. */
const SIGN_UPS_AT_ONCE = 4;

/** Addresses of one run are unlike those of every other, so a replay can be repeated on one server. */
export class People {
  private readonly run = randomBytes(6).toString('hex');
  private readonly password = randomBytes(18).toString('base64url');

  constructor(private readonly api: ApiClient) {}

  employer(): Promise<Person> {
    return this.signUp(`employer-${this.run}@example.com`, 'Replay employer', 'EMPLOYER');
  }

  workers(answersByWorker: ReadonlyMap<string, RecordedAnswer[]>, onSignUp: () => void): Promise<Player[]> {
    return boundedParallel([...answersByWorker], SIGN_UPS_AT_ONCE, async ([name, answers], index) => {
      const email = `worker-${index + 1}-${this.run}@example.com`;
      const person = await this.signUp(email, `Replay worker ${index + 1}`, 'WORKER');
      onSignUp();
      return { ...person, name, answers };
    });
  }

  private async signUp(email: string, displayName: string, role: 'EMPLOYER' | 'WORKER'): Promise<Person> {
    const input = { email, password: this.password, displayName, country: 'BD', roles: [role] };
    const { signUp } = await this.api.call(SignUp, { input });
    const { token, viewer } = settled(SignUp, signUp);
    if (!token) throw new ApiError(SignUp.name, 'no token for a bearer', 'NO_TOKEN');
    return { token, userId: viewer.user.id };
  }
}
