import { type DueQuestion, type Scope } from '../kernel/index.js';
import { type LetterKind } from './mail.texts.js';
export interface DueMail {
    readonly id: string;
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    readonly createdAt: Date;
}
interface Posted {
    readonly kind: LetterKind;
    readonly link: string;
    /** When a link with a token in it lapses. */
    readonly deadAt?: Date;
}
export declare const dueMails: DueQuestion;
/** Whether there are letters to forget. */
export declare const staleMails: DueQuestion;
/** The letters that leave. They are rows of the transaction first, so none is lost and none goes out for nothing. */
export declare class Mails {
    private readonly scope;
    constructor(scope: Scope);
    /**
     * Writes a letter into the open transaction, in the language that the account chose, else in that of whoever caused
     * it. One with a token in it does not stay in the database, nor leave when the token has lapsed.
     */
    post(to: string, { kind, link, deadAt }: Posted): Promise<void>;
    /** The mail for whoever asked first; it is due again later, each time after a longer pause, unless it is marked sent. */
    claim(id: string): Promise<DueMail | null>;
    markSent(id: string): Promise<void>;
    /** Its try was the last; nobody will read what must not stay here. */
    giveUp(id: string): Promise<void>;
    /** A token that lapsed or was given up leaves the text of its letter; an old letter goes as a whole. A batch at a time. */
    forget(): Promise<void>;
}
export {};
