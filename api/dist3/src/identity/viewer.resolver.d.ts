import { Scope, type Role } from '../kernel/index.js';
import { SessionType } from './session.type.js';
import type { Session } from './session.entity.js';
import { type UserRow } from './user.loader.js';
import { ViewerType } from './viewer.type.js';
export declare class ViewerResolver {
    viewer(scope: Scope): ViewerType | null;
    user({ userId }: ViewerType, scope: Scope): Promise<UserRow>;
    email({ userId }: ViewerType, scope: Scope): Promise<string>;
    emailVerified({ userId }: ViewerType, scope: Scope): Promise<boolean>;
    roles({ userId }: ViewerType, scope: Scope): Promise<readonly Role[]>;
    sessions({ userId }: ViewerType, scope: Scope): Promise<Session[]>;
}
export declare class SessionResolver {
    current({ id }: SessionType, scope: Scope): boolean;
}
