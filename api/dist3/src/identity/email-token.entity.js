import { defineEntity, p } from '@mikro-orm/postgresql';
export const TokenPurpose = { VERIFY_EMAIL: 'VERIFY_EMAIL', RESET_PASSWORD: 'RESET_PASSWORD' };
const EmailTokenSchema = defineEntity({
    name: 'EmailToken',
    tableName: 'email_token',
    properties: {
        tokenHash: p.string().primary(),
        userId: p.string(),
        purpose: p.enum(() => TokenPurpose),
        createdAt: p.datetime(),
        expiresAt: p.datetime(),
        usedAt: p.datetime().nullable(),
    },
});
/** The right to do one thing, sent to a mailbox. */
export class EmailToken extends EmailTokenSchema.class {
}
EmailTokenSchema.setClass(EmailToken);
//# sourceMappingURL=email-token.entity.js.map