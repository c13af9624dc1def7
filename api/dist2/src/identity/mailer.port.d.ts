import type { DueMail } from './mails.service.js';
/** What brings a letter to its mailbox. It may be asked twice for one id, and delivers under that id. */
export interface Mailer {
    /**
     * Any other error than the first means that the letter may be tried again.
     * @throws LetterRefusedError
     */
    send(mail: DueMail): Promise<void>;
}
/** Nobody will ever take this letter, so it is not tried again. The message names no address and quotes nobody. */
export declare class LetterRefusedError extends Error {
    readonly name = "LetterRefusedError";
}
