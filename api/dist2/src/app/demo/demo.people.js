import { createAccount, DEMO_DOMAIN, grantRole } from '../../identity/index.js';
import { Scope } from '../../kernel/index.js';
/** One for all, and no secret: README.md tells it too. Outside the demo mode it opens none of these accounts. */
export const demoPassword = 'kajlet-demo-2026';
export const demoAddress = (name) => `${name}@${DEMO_DOMAIN}`;
export const demoPeople = {
    employer: { name: 'Shapla Research', country: 'BD', roles: ['EMPLOYER'] },
    rina: { name: 'Rina Akter', country: 'BD', roles: ['WORKER'] },
    tanvir: { name: 'Tanvir Hasan', country: 'BD', roles: ['WORKER'] },
    mitu: { name: 'Mitu Chakma', country: 'BD', roles: ['WORKER', 'EMPLOYER'] },
    joseph: { name: 'Joseph Mwangi', country: 'KE', roles: ['WORKER'] },
    moderator: { name: 'Nasrin (Kajlet)', country: 'BD', roles: ['WORKER'] },
};
/** A clock that the demo turns, from some days ago to now. */
export class StoryClock {
    at;
    constructor(at) {
        this.at = at;
    }
    now() {
        return this.at;
    }
    turnTo(at) {
        this.at = at;
    }
}
/** Acts as each of the demo's people, at the story's time, inside the one transaction of the seeding. */
export class Cast {
    host;
    clock;
    #viewers = new Map();
    constructor(host, clock) {
        this.host = host;
        this.clock = clock;
    }
    static exists = async ({ sql }) => (await sql.first('select id from user_account where email = $1', [demoAddress('employer')])) !== null;
    /** Everybody signs up; hashing passwords takes longest, so all at once. */
    async join(names) {
        await Promise.all(names.map((name) => this.#join(name)));
        const scope = this.system();
        await grantRole(scope, demoAddress('moderator'), 'MODERATOR');
        await scope.sql.rows('update user_account set email_verified_at = $1 where email like $2', [
            scope.now,
            demoAddress('%'),
        ]);
    }
    async #join(name) {
        const { name: displayName, country, roles } = demoPeople[name];
        const account = { email: demoAddress(name), password: demoPassword, displayName, country, roles };
        const userId = await createAccount(this.system(), account);
        const staff = name === 'moderator' ? ['MODERATOR'] : [];
        this.#viewers.set(name, { userId, sessionId: '', roles: [...roles, ...staff], country, via: 'bearer' });
    }
    /** A fresh scope, so that nothing read before is taken for the present. */
    as(name) {
        return this.#scope(this.#viewers.get(name));
    }
    /** Nobody: the clock. */
    system() {
        return this.#scope(null);
    }
    #scope(viewer) {
        const { em, shared } = this.host;
        return new Scope(em, { ...shared, clock: this.clock }, { viewer });
    }
}
//# sourceMappingURL=demo.people.js.map