/**
 * What a provider called our references. Some can be asked by their own number only, so it is kept as soon as it is
 * known, and a repeated wish finds the first one.
 */
export class ProviderMemory {
    sql;
    provider;
    now;
    constructor(sql, provider, now) {
        this.sql = sql;
        this.provider = provider;
        this.now = now;
    }
    async recall({ direction, reference }) {
        return this.sql.first(`select external_id as "externalId", redirect_url as "redirectUrl" from provider_payment
        where provider = $1 and direction = $2 and reference = $3`, [this.provider, direction, reference]);
    }
    /** The first that was remembered counts, and is the answer. */
    async remember({ direction, reference }, { externalId, redirectUrl }) {
        await this.sql.rows(`insert into provider_payment (provider, direction, reference, external_id, redirect_url, created_at)
        values ($1, $2, $3, $4, $5, $6) on conflict do nothing`, [this.provider, direction, reference, externalId, redirectUrl, this.now()]);
        return (await this.recall({ direction, reference })) ?? { externalId, redirectUrl };
    }
}
//# sourceMappingURL=provider.memory.js.map