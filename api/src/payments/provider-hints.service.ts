import type { DueQuestion, Scope } from '../kernel/index.js';
import type { Direction, ProviderHint, ProviderId } from './payment-provider.port.js';

/** "hints reference", the oldest first; the number of hints, so that one that comes while the provider is asked is not lost. */
export const pendingHints = (direction: Direction): DueQuestion => ({
  text: `select concat_ws(' ', hints, reference) as id from provider_hint where direction = $3 order by received_at limit $1`,
  values: () => [direction],
});

/** References of which a provider said that something happened, until somebody has asked it. */
export class ProviderHints {
  constructor(private readonly scope: Scope) {}

  async add({ direction, reference }: ProviderHint, provider: ProviderId): Promise<void> {
    await this.scope.sql.rows(
      `insert into provider_hint (direction, reference, provider, received_at) values ($1, $2, $3, $4)
        on conflict (direction, reference) do update set hints = provider_hint.hints + 1`,
      [direction, reference, provider, this.scope.now],
    );
  }

  /** The provider was asked because of it. */
  async done(
    direction: Direction,
    { reference, hints }: { reference: string; hints: string },
  ): Promise<void> {
    await this.scope.sql.rows(
      'delete from provider_hint where direction = $1 and reference = $2 and hints = $3',
      [direction, reference, hints],
    );
  }
}
