import * as v from 'valibot';
export interface SmtpSettings {
    readonly host: string;
    readonly port: number;
    /** `whole`: from the first byte; `upgraded`: by STARTTLS before anything is said, or not at all; `none`: in the clear. */
    readonly tls: 'whole' | 'upgraded' | 'none';
    readonly login: {
        readonly user: string;
        readonly password: string;
    } | null;
    readonly from: Sender;
}
interface Sender {
    readonly name: string;
    readonly address: string;
}
export interface MailSettings {
    /** Null: letters lie as files in the data folder. */
    readonly smtp: SmtpSettings | null;
}
export declare const mailEnvironment: {
    readonly SMTP_URL: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a smtp:// or smtps:// URL such as smtps://user:password@mail.example:465, without a path and with other signs than letters and digits of the password written as in %2F">]>, undefined>;
    readonly SMTP_TLS: v.OptionalSchema<v.PicklistSchema<["required", "off"], "must be \"required\" or \"off\"">, undefined>;
    readonly MAIL_FROM: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be an address such as no-reply@kajlet.example or Kajlet <no-reply@kajlet.example>">]>, undefined>;
};
type Settings = v.InferOutput<v.ObjectSchema<typeof mailEnvironment, undefined>>;
/** What is wrong with settings that are each right, as the end of a sentence; null: nothing. */
export declare function mailContradiction({ SMTP_URL, SMTP_TLS, MAIL_FROM }: Settings): string | null;
export declare function mailOf({ SMTP_URL, SMTP_TLS, MAIL_FROM }: Settings): MailSettings;
interface Start {
    readonly mail: MailSettings;
    readonly providers: {
        readonly mode: 'simulator' | 'live';
    };
    readonly emailVerification: 'required' | 'off';
    readonly dataDir: string;
}
/** Where people wait for letters that reach no mailbox: the sentence that says where they go, else null. */
export declare function mailWarning({ mail, providers, emailVerification, dataDir }: Start): string | null;
export {};
