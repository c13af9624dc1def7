import type { Scope } from '../kernel/index.js';
import type { Direction, ProviderHint, ProviderId } from './payment-provider.port.js';

export interface PendingHint {
  readonly reference: string;
  readonly provider: ProviderId;
  /** How many have come; one that comes while the provider is asked is not lost. */
  readonly hints: string;
}

/** References of which a provider said that something happened, until somebody has asked it. */
export class ProviderHints {
  constructor(private readonly scope: Scope) {}

  /** The oldest first. */
  pending(direction: Direction, limit: number): Promise<PendingHint[]> {
    return this.scope.sql.rows<PendingHint>(
      `select reference, provider, hints from provider_hint
        where direction = $1 order by received_at limit $2`,
      [direction, limit],
    );
  }

  async add({ direction, reference }: ProviderHint, provider: ProviderId): Promise<void> {
    await this.scope.sql.rows(
      `insert into provider_hint (direction, reference, provider, received_at) values ($1, $2, $3, $4)
        on conflict (direction, reference) do update set hints = provider_hint.hints + 1`,
      [direction, reference, provider, this.scope.now],
    );
  }

  /** The provider was asked because of it. */
  async done(direction: Direction, { reference, hints }: Pick<PendingHint, 'reference' | 'hints'>) {
    await this.scope.sql.rows(
      'delete from provider_hint where direction = $1 and reference = $2 and hints = $3',
      [direction, reference, hints],
    );
  }
}
