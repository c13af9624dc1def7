import { defineEntity, p } from '@mikro-orm/postgresql';
export const SessionTransport = { COOKIE: 'COOKIE', BEARER: 'BEARER' };
const SessionSchema = defineEntity({
    name: 'Session',
    tableName: 'session',
    properties: {
        id: p.string().primary(),
        userId: p.string(),
        tokenHash: p.string().hidden(),
        via: p.enum(() => SessionTransport),
        userAgent: p.string(),
        ip: p.string(),
        createdAt: p.datetime(),
        /** When its owner last gave the password. */
        provenAt: p.datetime(),
        lastSeenAt: p.datetime(),
        expiresAt: p.datetime(),
        endedAt: p.datetime().nullable(),
    },
});
/** One device that is signed in. */
export class Session extends SessionSchema.class {
}
SessionSchema.setClass(Session);
//# sourceMappingURL=session.entity.js.map