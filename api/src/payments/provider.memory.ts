import type { Sql } from '../kernel/index.js';
import type { Direction, ProviderId } from './payment-provider.port.js';

export interface Remembered {
  readonly externalId: string;
  readonly redirectUrl: string | null;
}
interface Key {
  readonly direction: Direction;
  readonly reference: string;
}

/**
 * What a provider called our references. Some can be asked by their own number only, so it is kept as soon as it is
 * known, and a repeated wish finds the first one.
 */
export class ProviderMemory {
  constructor(
    private readonly sql: Sql,
    private readonly provider: ProviderId,
    private readonly now: () => Date,
  ) {}

  async recall({ direction, reference }: Key): Promise<Remembered | null> {
    return this.sql.first<Remembered>(
      `select external_id as "externalId", redirect_url as "redirectUrl" from provider_payment
        where provider = $1 and direction = $2 and reference = $3`,
      [this.provider, direction, reference],
    );
  }

  /** The first that was remembered counts, and is the answer. */
  async remember(
    { direction, reference }: Key,
    { externalId, redirectUrl }: Remembered,
  ): Promise<Remembered> {
    await this.sql.rows(
      `insert into provider_payment (provider, direction, reference, external_id, redirect_url, created_at)
        values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [this.provider, direction, reference, externalId, redirectUrl, this.now()],
    );
    return (await this.recall({ direction, reference })) ?? { externalId, redirectUrl };
  }
}
