/** "hints reference", the oldest first; the number of hints, so that one that comes while the provider is asked is not lost. */
export const pendingHints = (direction) => ({
    text: `select concat_ws(' ', hints, reference) as id from provider_hint where direction = $3 order by received_at limit $1`,
    values: () => [direction],
});
/** References of which a provider said that something happened, until somebody has asked it. */
export class ProviderHints {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    async add({ direction, reference }, provider) {
        await this.scope.sql.rows(`insert into provider_hint (direction, reference, provider, received_at) values ($1, $2, $3, $4)
        on conflict (direction, reference) do update set hints = provider_hint.hints + 1`, [direction, reference, provider, this.scope.now]);
    }
    /** The provider was asked because of it. */
    async done(direction, { reference, hints }) {
        await this.scope.sql.rows('delete from provider_hint where direction = $1 and reference = $2 and hints = $3', [direction, reference, hints]);
    }
}
//# sourceMappingURL=provider-hints.service.js.map