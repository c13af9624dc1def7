import { CodedError } from '../kernel/index.js';
import { factsOf, localeOf } from './request.facts.js';
import { readCookie, sessionCookie } from './session.cookie.js';
export function callerOf(request, ip, { publicUrl }) {
    const cookie = sessionCookie(publicUrl.startsWith('https:')).name;
    const { authorization, cookie: cookies } = request.headers;
    return {
        credentials: { authorization, cookie: readCookie(cookies, cookie) },
        facts: factsOf(request, ip),
    };
}
/** The init may say who calls, and in which language: a script cannot change the headers of its upgrade. */
export function introduced({ credentials, facts }, payload) {
    const given = (payload ?? {});
    const authorization = given['authorization'] ?? given['Authorization'];
    const locale = given['locale'];
    return {
        credentials: authorization == null ? credentials : { ...credentials, authorization: String(authorization) },
        facts: typeof locale === 'string' ? { ...facts, locale: localeOf(locale) } : facts,
    };
}
/**
 * A scope for one more subscription. The session is looked up again for each: its roles may have changed, or it may
 * have ended. @throws UNAUTHENTICATED when it has
 */
export async function openAgain(callers, { credentials, facts }, sessionId) {
    try {
        const scope = await callers.open(credentials, facts);
        if (sessionId === null || scope.viewer?.sessionId === sessionId)
            return scope;
    }
    catch (error) {
        if (!(error instanceof CodedError) || error.extensions['code'] !== 'UNAUTHENTICATED')
            throw error;
    }
    throw new SessionEndedError();
}
export class SessionEndedError extends CodedError {
    constructor() {
        super('UNAUTHENTICATED', 'The session has ended; sign in again.');
    }
}
//# sourceMappingURL=socket.caller.js.map