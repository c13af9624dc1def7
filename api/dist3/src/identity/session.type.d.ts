import { SessionTransport, type Session } from './session.entity.js';
export declare class SessionType implements Pick<Session, 'id' | 'createdAt' | 'lastSeenAt' | 'expiresAt' | 'userAgent' | 'via'> {
    id: string;
    createdAt: Date;
    lastSeenAt: Date;
    expiresAt: Date;
    userAgent: string;
    via: SessionTransport;
}
