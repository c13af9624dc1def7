import { secondMs } from '../kernel/index.js';
import { LetterRefusedError } from './mailer.port.js';
const CONNECT_MS = 10 * secondMs;
const SILENCE_MS = 30 * secondMs;
/** A whole letter, however slowly the server answers; less than the pause before it is due again. */
const LETTER_MS = 45 * secondMs;
/** Hands each letter to the operator's mail server, over a connection of its own. */
export class SmtpMailer {
    settings;
    constructor(settings) {
        this.settings = settings;
    }
    /** @throws LetterRefusedError; any other error says what happened without naming or quoting anybody */
    async send(mail) {
        const { from } = this.settings;
        const transport = await this.#transport();
        try {
            await transport.sendMail({
                from,
                to: { name: '', address: mail.to },
                envelope: { from: from.address, to: [mail.to] },
                subject: mail.subject,
                text: mail.body,
                date: mail.createdAt,
                // Tried again after a lost answer it is the same letter, to whoever looks.
                messageId: `<${mail.id}@${from.address.split('@')[1]}>`,
                headers: { 'Auto-Submitted': 'auto-generated' },
                signal: AbortSignal.timeout(LETTER_MS),
            });
        }
        catch (error) {
            throw failureOf(error);
        }
    }
    async #transport() {
        const { host, port, tls, login } = this.settings;
        // Six megabytes that a server without SMTP_URL need not hold.
        const { createTransport } = await import('nodemailer');
        return createTransport({
            host,
            port,
            secure: tls === 'whole',
            requireTLS: tls === 'upgraded',
            ignoreTLS: tls === 'none',
            ...(login && { auth: { user: login.user, pass: login.password } }),
            connectionTimeout: CONNECT_MS,
            greetingTimeout: CONNECT_MS,
            socketTimeout: SILENCE_MS,
            disableFileAccess: true,
            disableUrlAccess: true,
        });
    }
}
/** Servers repeat addresses and commands in their answers, so only codes are kept of them. */
function failureOf({ code, originalCode, command, response, responseCode }) {
    const detail = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
    const facts = [responseCode ?? originalCode ?? code, detail, command && `at ${command}`];
    const known = facts.filter(Boolean).join(' ');
    return isForGood({ responseCode, detail, command })
        ? new LetterRefusedError(`the mail server refused the letter for good (${known})`)
        : new Error(`the letter did not leave and is tried again (${known})`);
}
/**
 * A 5xx about the mailbox or the letter. One about the sender, such as a login that is missing or a relay that is
 * denied (530, 5.7.x), is the operator's to mend, and the letters wait for it.
 */
const isForGood = ({ responseCode = 0, detail = '', command, }) => responseCode >= 500 &&
    responseCode !== 530 &&
    !detail.startsWith('5.7.') &&
    (command === 'RCPT TO' || command === 'DATA');
//# sourceMappingURL=smtp.mailer.js.map