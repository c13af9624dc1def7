import { createAccount, DEMO_DOMAIN, grantRole } from '../../identity/index.js';
import { Scope, type Clock, type Role, type Viewer } from '../../kernel/index.js';

/** One for all, and no secret: README.md tells it too. Outside the demo mode it opens none of these accounts. */
export const demoPassword = 'kajlet-demo-2026';
export const demoAddress = (name: string) => `${name}@${DEMO_DOMAIN}`;

export const demoPeople = {
  employer: { name: 'Shapla Research', country: 'BD', roles: ['EMPLOYER'] },
  rina: { name: 'Rina Akter', country: 'BD', roles: ['WORKER'] },
  tanvir: { name: 'Tanvir Hasan', country: 'BD', roles: ['WORKER'] },
  mitu: { name: 'Mitu Chakma', country: 'BD', roles: ['WORKER', 'EMPLOYER'] },
  joseph: { name: 'Joseph Mwangi', country: 'KE', roles: ['WORKER'] },
  moderator: { name: 'Nasrin (Kajlet)', country: 'BD', roles: ['WORKER'] },
} as const satisfies Record<string, { name: string; country: string; roles: Role[] }>;
export type DemoName = keyof typeof demoPeople;

/** A clock that the demo turns, from some days ago to now. */
export class StoryClock implements Clock {
  constructor(private at: Date) {}

  now(): Date {
    return this.at;
  }

  turnTo(at: Date): void {
    this.at = at;
  }
}

/** Acts as each of the demo's people, at the story's time, inside the one transaction of the seeding. */
export class Cast {
  readonly #viewers = new Map<DemoName, Viewer>();

  constructor(
    private readonly host: Scope,
    private readonly clock: StoryClock,
  ) {}

  static exists = async ({ sql }: Scope): Promise<boolean> =>
    (await sql.first('select id from user_account where email = $1', [demoAddress('employer')])) !== null;

  /** Everybody signs up; hashing passwords takes longest, so all at once. */
  async join(names: readonly DemoName[]): Promise<void> {
    await Promise.all(names.map((name) => this.#join(name)));
    const scope = this.system();
    await grantRole(scope, demoAddress('moderator'), 'MODERATOR');
    await scope.sql.rows('update user_account set email_verified_at = $1 where email like $2', [
      scope.now,
      demoAddress('%'),
    ]);
  }

  async #join(name: DemoName): Promise<void> {
    const { name: displayName, country, roles } = demoPeople[name];
    const account = { email: demoAddress(name), password: demoPassword, displayName, country, roles };
    const userId = await createAccount(this.system(), account);
    const staff: Role[] = name === 'moderator' ? ['MODERATOR'] : [];
    this.#viewers.set(name, { userId, sessionId: '', roles: [...roles, ...staff], country, via: 'bearer' });
  }

  /** A fresh scope, so that nothing read before is taken for the present. */
  as(name: DemoName): Scope {
    return this.#scope(this.#viewers.get(name)!);
  }

  /** Nobody: the clock. */
  system(): Scope {
    return this.#scope(null);
  }

  #scope(viewer: Viewer | null): Scope {
    const { em, shared } = this.host;
    return new Scope(em, { ...shared, clock: this.clock }, { viewer });
  }
}
