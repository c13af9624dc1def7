import type { SmtpSettings } from '../mail.config.js';
import { type Mailer } from './mailer.port.js';
import type { DueMail } from './mails.service.js';
/** Hands each letter to the operator's mail server, over a connection of its own. */
export declare class SmtpMailer implements Mailer {
    #private;
    private readonly settings;
    constructor(settings: SmtpSettings);
    /** @throws LetterRefusedError; any other error says what happened without naming or quoting anybody */
    send(mail: DueMail): Promise<void>;
}
