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
export const capabilities = {
  'tasks:work': ['WORKER'],
  'tasks:employ': ['EMPLOYER'],
  'marketplace:moderate': ['MODERATOR', 'ADMIN'],
  'marketplace:configure': ['ADMIN'],
} as const satisfies Record<string, readonly Role[]>;
export type Capability = keyof typeof capabilities;

export const may = (viewer: Viewer | null, capability: Capability): boolean =>
  viewer !== null && capabilities[capability].some((role) => viewer.roles.includes(role));
