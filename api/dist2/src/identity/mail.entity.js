import { defineEntity, p } from '@mikro-orm/postgresql';
const MailSchema = defineEntity({
    name: 'Mail',
    tableName: 'mail',
    properties: {
        id: p.string().primary(),
        toAddress: p.string(),
        subject: p.string(),
        body: p.text(),
        secret: p.boolean(),
        createdAt: p.datetime(),
        nextTryAt: p.datetime(),
        tries: p.integer(),
        sentAt: p.datetime().nullable(),
        /** From then on its link is of no use, and it does not leave any more. */
        deadAt: p.datetime().nullable(),
    },
});
/** A letter that leaves once the transaction that wrote it has committed. */
export class Mail extends MailSchema.class {
}
MailSchema.setClass(Mail);
//# sourceMappingURL=mail.entity.js.map