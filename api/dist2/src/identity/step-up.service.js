import { after, refuse, Refusal, toDate } from '../kernel/index.js';
import { Credentials } from './credentials.service.js';
import { InvalidCredentialsError, StepUpRequiredError } from './identity.errors.js';
/** What moves money out asks for the password again: a session found open on a table is not enough. */
export class StepUp {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** @throws StepUpRequiredError where the password was not given in this session for that long. */
    async require(withinMs) {
        const { sql, me, now } = this.scope;
        const session = await sql.first('select proven_at as "provenAt" from session where id = $1', [me.sessionId]);
        if (session === null || toDate(session.provenAt) < after(now, -withinMs))
            refuse(new StepUpRequiredError());
    }
    /**
     * With the password beside the request itself. Outside of any transaction, because a wrong try must be counted.
     * @throws StepUpRequiredError, InvalidInputError, LimitReachedError
     */
    async prove(password) {
        if (password === null || password === '')
            refuse(new StepUpRequiredError());
        try {
            await this.scope.get(Credentials).stepUp(password);
        }
        catch (error) {
            if (error instanceof Refusal && error.reason instanceof InvalidCredentialsError) {
                refuse(new StepUpRequiredError(wrong(error.reason)));
            }
            throw error;
        }
    }
}
const wrong = ({ retryAt }) => retryAt === null
    ? 'That is not your password.'
    : 'That is not your password, and there were too many tries; wait, or reset the password.';
//# sourceMappingURL=step-up.service.js.map