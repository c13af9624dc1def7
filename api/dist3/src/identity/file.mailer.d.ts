import type { Config } from '../config.js';
import type { Mailer } from './mailer.port.js';
import type { DueMail } from './mails.service.js';
/** The letter as any mail program opens it. */
export declare function messageOf(mail: DueMail, publicUrl: string): string;
/** The embedded default: letters lie as files in the data folder, readable by its owner only. */
export declare class FileMailer implements Mailer {
    private readonly config;
    constructor(config: Pick<Config, 'dataDir' | 'publicUrl'>);
    send(mail: DueMail): Promise<void>;
}
