const HOUR_MS = 3_600_000;
const REFRESH_LIFE_MS = 28 * 24 * HOUR_MS;
const MOST_AN_HOUR = 2;
/** Issues tokens, two an hour; whoever asks a third time is turned away for an hour. */
export class TokenDesk {
    provider;
    parts;
    constructor(provider, parts) {
        this.provider = provider;
        this.parts = parts;
    }
    grant() {
        return this.#issue('grant');
    }
    refresh(refreshToken) {
        const ends = this.#desk().refreshTokens[refreshToken] ?? 0;
        return ends > this.parts.clock.ms ? this.#issue('refresh') : null;
    }
    accepts(token) {
        return token !== undefined && (this.#desk().tokens[token] ?? 0) > this.parts.clock.ms;
    }
    #issue(call) {
        const now = this.parts.clock.ms;
        const desk = this.#desk();
        const calls = [...desk.calls.filter((at) => at > now - HOUR_MS), now];
        if (desk.blockedUntil > now || calls.length > MOST_AN_HOUR) {
            const blockedUntil = Math.max(desk.blockedUntil, now + HOUR_MS);
            this.#write(`${call} refused`, { ...desk, calls, blockedUntil });
            return null;
        }
        const token = `eyJ${this.parts.random.text(40)}`;
        const refreshToken = this.parts.random.text(40);
        this.#write(call, {
            calls,
            blockedUntil: 0,
            tokens: { ...living(desk.tokens, now), [token]: now + HOUR_MS },
            refreshTokens: { ...living(desk.refreshTokens, now), [refreshToken]: now + REFRESH_LIFE_MS },
        });
        return { token, refreshToken, lifeMs: HOUR_MS };
    }
    /** The journal is the desk's memory, so nobody else need tell it of a block. */
    #desk() {
        return this.parts.journal.desk(this.provider);
    }
    #write(call, desk) {
        const { journal, clock } = this.parts;
        journal.write(clock.now(), [{ kind: 'token', provider: this.provider, call, desk }]);
    }
}
const living = (tokens, now) => Object.fromEntries(Object.entries(tokens).filter(([, ends]) => ends > now));
//# sourceMappingURL=token.desk.js.map