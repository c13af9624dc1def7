import { randomBytes } from 'node:crypto';
import { ApiError, settled } from './api-client.js';
import { boundedParallel } from './bounded-parallel.js';
import { SignUp } from './documents.js';
/** Hashing a password costs the server a good part of a core; more at once would only queue there. */
const SIGN_UPS_AT_ONCE = 4;
/** Addresses of one run are unlike those of every other, so a replay can be repeated on one server. */
export class People {
    api;
    run = randomBytes(6).toString('hex');
    password = randomBytes(18).toString('base64url');
    constructor(api) {
        this.api = api;
    }
    employer() {
        return this.signUp(`employer-${this.run}@example.com`, 'Replay employer', 'EMPLOYER');
    }
    workers(answersByWorker, onSignUp) {
        return boundedParallel([...answersByWorker], SIGN_UPS_AT_ONCE, async ([name, answers], index) => {
            const email = `worker-${index + 1}-${this.run}@example.com`;
            const person = await this.signUp(email, `Replay worker ${index + 1}`, 'WORKER');
            onSignUp();
            return { ...person, name, answers };
        });
    }
    async signUp(email, displayName, role) {
        const input = { email, password: this.password, displayName, country: 'BD', roles: [role] };
        const { signUp } = await this.api.call(SignUp, { input });
        const { token, viewer } = settled(SignUp, signUp);
        if (!token)
            throw new ApiError(SignUp.name, 'no token for a bearer', 'NO_TOKEN');
        return { token, userId: viewer.user.id };
    }
}
//# sourceMappingURL=people.js.map