import { join } from 'node:path';
import * as v from 'valibot';
const HOST = /^([\w-]+(\.[\w-]+)*\.?|\[[\da-f:.]+\])$/i;
const LOOPBACK = /^(127(\.\d{1,3}){3}|::1)$/;
const SENDER = /^(?:(?<name>[^<>@"\\,;:\p{Cc}]{1,60}) <(?<boxed>[^<>]+)>|(?<bare>[^<>]+))$/u;
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]+(\.[a-z\d-]+)*$/i;
export const mailEnvironment = {
    SMTP_URL: v.optional(v.pipe(v.string(), v.check((value) => serverOf(value) !== null, 'must be a smtp:// or smtps:// URL such as smtps://user:password@mail.example:465, without a path and with other signs than letters and digits of the password written as in %2F'))),
    SMTP_TLS: v.optional(v.picklist(['required', 'off'], 'must be "required" or "off"')),
    MAIL_FROM: v.optional(v.pipe(v.string(), v.check((value) => senderOf(value) !== null, 'must be an address such as no-reply@kajlet.example or Kajlet <no-reply@kajlet.example>'))),
};
function serverOf(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    const secure = url.protocol === 'smtps:';
    const rest = url.pathname.replace(/^\/$/, '') + url.search + url.hash;
    if (!(secure || url.protocol === 'smtp:') || rest !== '' || !HOST.test(url.hostname) || url.port === '0')
        return null;
    const [user, password] = [decoded(url.username), decoded(url.password)];
    if (user === null || password === null || (user === '') !== (password === ''))
        return null;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return {
        // Nobody else's DNS may say where this name leads.
        host: host.toLowerCase() === 'localhost' ? '127.0.0.1' : host,
        port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
        secure,
        login: user === '' ? null : { user, password },
    };
}
/** Null where it is not written as URLs write it, or would end a line of the talk with the server. */
function decoded(text) {
    try {
        const plain = decodeURIComponent(text);
        return /\p{Cc}/u.test(plain) ? null : plain;
    }
    catch {
        return null;
    }
}
function senderOf(text) {
    const { name = '', boxed, bare } = SENDER.exec(text.trim())?.groups ?? {};
    const address = boxed ?? bare ?? '';
    return ADDRESS.test(address) ? { name, address } : null;
}
/** What is wrong with settings that are each right, as the end of a sentence; null: nothing. */
export function mailContradiction({ SMTP_URL, SMTP_TLS, MAIL_FROM }) {
    if ((SMTP_URL === undefined) !== (MAIL_FROM === undefined))
        return 'set both SMTP_URL and MAIL_FROM, or neither';
    if (SMTP_TLS === 'off' && SMTP_URL !== undefined && serverOf(SMTP_URL)?.secure)
        return 'SMTP_TLS=off needs a smtp:// URL in SMTP_URL';
    return null;
}
export function mailOf({ SMTP_URL = '', SMTP_TLS, MAIL_FROM = '' }) {
    const [server, from] = [serverOf(SMTP_URL), senderOf(MAIL_FROM)];
    if (server === null || from === null)
        return { smtp: null };
    const { secure, ...where } = server;
    const wanted = SMTP_TLS ?? (LOOPBACK.test(where.host) ? 'off' : 'required');
    const tls = secure ? 'whole' : wanted === 'off' ? 'none' : 'upgraded';
    return { smtp: { ...where, tls, from } };
}
/** Where people wait for letters that reach no mailbox: the sentence that says where they go, else null. */
export function mailWarning({ mail, providers, emailVerification, dataDir }) {
    if (mail.smtp !== null || (providers.mode !== 'live' && emailVerification !== 'required'))
        return null;
    return `No letter reaches a mailbox: without SMTP_URL they lie as files in ${join(dataDir, 'mail')}.`;
}
//# sourceMappingURL=mail.config.js.map