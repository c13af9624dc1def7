import { Scope } from '../kernel/index.js';
import { UserType } from './user.type.js';
export declare class UserResolver {
    country(user: UserType, scope: Scope): Promise<string | null>;
}
