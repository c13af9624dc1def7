import { Node } from '../kernel/index.js';
import { type UserRow } from './user.loader.js';
export declare const RoleName: {
    readonly WORKER: "WORKER";
    readonly EMPLOYER: "EMPLOYER";
    readonly MODERATOR: "MODERATOR";
    readonly ADMIN: "ADMIN";
};
/** Any object with an id and a displayName resolves as one; the rest is read by id. */
export declare class UserType extends Node implements UserRow {
    displayName: string;
}
