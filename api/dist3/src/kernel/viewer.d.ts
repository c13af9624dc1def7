export type Role = 'WORKER' | 'EMPLOYER' | 'MODERATOR' | 'ADMIN';
/** Who is calling, as the session says. */
export interface Viewer {
    readonly userId: string;
    readonly sessionId: string;
    readonly roles: readonly Role[];
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly via: 'bearer' | 'cookie';
}
/** What a role lets one do; the only list of capabilities. */
export declare const capabilities: {
    readonly 'tasks:work': readonly ["WORKER"];
    readonly 'tasks:employ': readonly ["EMPLOYER"];
    readonly 'marketplace:moderate': readonly ["MODERATOR", "ADMIN"];
    readonly 'marketplace:configure': readonly ["ADMIN"];
};
export type Capability = keyof typeof capabilities;
export declare const may: (viewer: Viewer | null, capability: Capability) => boolean;
