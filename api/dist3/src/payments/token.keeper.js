import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, hourMs, minuteMs, secondMs, toDate } from '../kernel/index.js';
import { ProviderUnavailable } from './payment-provider.port.js';
/** The provider was not reached or was closed, so it has counted nothing. */
export class TokenNotAsked extends ProviderUnavailable {
}
/** A minute more than the hour the provider counts by: its clock is not ours. */
const HOUR_MS = hourMs + minuteMs;
const MOST_CALLS_AN_HOUR = 2;
const REFRESH_AFTER_MS = 50 * minuteMs;
/** A token this near its end may end on its way. */
const SPARE_MS = 30 * secondMs;
const LEASE_MS = 30 * secondMs;
const PATIENCE_MS = 10 * secondMs;
const PAUSE_MS = 50;
/**
 * One token for all nodes. Whoever finds none takes the lease and asks; the others wait for what is found. A call is
 * counted before it is made, so that a node which dies over it has used it up: a third in an hour shuts everybody out.
 */
export class TokenKeeper {
    provider;
    parts;
    constructor(provider, parts) {
        this.provider = provider;
        this.parts = parts;
    }
    /** @throws ProviderUnavailable when there is none and none may be asked for */
    async token() {
        const give = performance.now() + PATIENCE_MS;
        for (;;) {
            const row = await this.#read();
            const old = this.#usable(row);
            if (old !== null && !this.#isDue(row))
                return old;
            const leased = await this.#lease(row?.token ?? null);
            const fresh = leased ? await this.#obtain(leased).catch(goOnWith(old)) : null;
            if (fresh !== null)
                return fresh;
            if (old !== null)
                return old;
            if (leased === null && (await this.#isSpent()))
                throw this.#unavailable('its token calls are used up');
            if (performance.now() > give)
                throw this.#unavailable('no token came in time');
            await sleep(PAUSE_MS);
        }
    }
    /** The provider did not take it: nobody shall use it again. */
    async spoiled(token) {
        await this.parts.sql.rows(`update provider_token set access_token = null, refresh_token = null
        where provider = $1 and access_token = $2`, [this.provider, token]);
    }
    #read() {
        const text = `select access_token as token, obtained_at as "obtainedAt", expires_at as "expiresAt"
      from provider_token where provider = $1`;
        return this.parts.sql.first(text, [this.provider]);
    }
    #usable(row) {
        if (!row?.token || row.expiresAt === null)
            return null;
        return after(this.parts.now(), SPARE_MS) < toDate(row.expiresAt) ? row.token : null;
    }
    #isDue(row) {
        return row?.obtainedAt == null || after(toDate(row.obtainedAt), REFRESH_AFTER_MS) <= this.parts.now();
    }
    /** The right to ask, once, if nobody else has it, what was seen is still so, and the hour has room. */
    async #lease(seen) {
        const { sql } = this.parts;
        const now = this.parts.now();
        const holder = randomUUID();
        await sql.rows('insert into provider_token (provider) values ($1) on conflict do nothing', [
            this.provider,
        ]);
        const row = await sql.first(`update provider_token set lease_holder = $2, lease_until = $3,
          calls = array(select c from unnest(calls) c where c > $4) || $5::timestamptz
        where provider = $1 and access_token is not distinct from $6
          and (lease_until is null or lease_until <= $5)
          and (select count(*) from unnest(calls) c where c > $4) < $7
        returning refresh_token as "refreshToken"`, [this.provider, holder, after(now, LEASE_MS), after(now, -HOUR_MS), now, seen, MOST_CALLS_AN_HOUR]);
        return row && { holder, refreshToken: row.refreshToken };
    }
    async #obtain({ holder, refreshToken }) {
        let granted = null;
        try {
            granted = await this.parts.ask(refreshToken);
        }
        catch (error) {
            await this.#giveUp(holder, error instanceof TokenNotAsked);
            throw error;
        }
        await this.#keep(holder, granted, refreshToken);
        if (granted === null && refreshToken === null)
            throw this.#unavailable('it gave no token');
        return granted?.token ?? null;
    }
    /** A refused refresh token is forgotten, so the next try begins anew. */
    async #keep(holder, granted, used) {
        const now = this.parts.now();
        const text = granted
            ? `update provider_token set lease_holder = null, lease_until = null, access_token = $3,
          refresh_token = $4, obtained_at = $5, expires_at = $6 where provider = $1 and lease_holder = $2`
            : `update provider_token set lease_holder = null, lease_until = null,
          refresh_token = nullif(refresh_token, $3) where provider = $1 and lease_holder = $2`;
        const values = granted ? [granted.token, granted.refreshToken, now, after(now, granted.lifeMs)] : [used];
        await this.parts.sql.rows(text, [this.provider, holder, ...values]);
    }
    async #giveUp(holder, uncounted) {
        const text = `update provider_token set lease_holder = null, lease_until = null,
        calls = case when $3 then calls[:cardinality(calls) - 1] else calls end
      where provider = $1 and lease_holder = $2`;
        await this.parts.sql.rows(text, [this.provider, holder, uncounted]);
    }
    async #isSpent() {
        const now = this.parts.now();
        const row = await this.parts.sql.first(`select (lease_until is null or lease_until <= $2)
          and (select count(*) from unnest(calls) c where c > $3) >= $4 as spent
        from provider_token where provider = $1`, [this.provider, now, after(now, -HOUR_MS), MOST_CALLS_AN_HOUR]);
        return row?.spent ?? false;
    }
    #unavailable = (why) => new ProviderUnavailable(`${this.provider}: ${why}`);
}
/** As long as the old one is good, a new one can wait. */
const goOnWith = (old) => (error) => {
    if (old === null)
        throw error;
    return null;
};
//# sourceMappingURL=token.keeper.js.map