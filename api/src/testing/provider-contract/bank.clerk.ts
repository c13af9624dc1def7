import type { Viewer } from '../../kernel/index.js';
import { BankTransfers, type ProviderReason } from '../../payments/index.js';
import type { ProviderStage } from '../provider-stage.js';
import type { Clerk } from './clerk.js';
import type { Fate } from './facts.js';

const clerk: Viewer = {
  userId: 'usr_clerk',
  sessionId: 'ses_clerk',
  roles: ['MODERATOR'],
  country: 'BD',
  via: 'bearer',
};
const REASONS: Readonly<Record<Exclude<Fate, 'paid'>, ProviderReason>> = {
  no_account: 'NO_SUCH_ACCOUNT',
  blocked: 'ACCOUNT_CANNOT_RECEIVE',
  limit: 'PROVIDER_LIMIT',
  funds: 'PROVIDER_FUNDS',
  decline: 'DECLINED',
};

/** Carries the file to a bank that does as it is told, and reports what it said. */
export function bankClerk(stage: ProviderStage): Clerk {
  const desk = async <T>(work: (transfers: BankTransfers) => Promise<T>): Promise<T> => {
    const scope = stage.scope().for(clerk);
    return scope.atomically(() => work(scope.get(BankTransfers)));
  };
  return {
    decide: (reference, fate) =>
      desk(async (transfers) => {
        if ((await transfers.find(reference))?.state === 'WAITING') await transfers.export();
        const isPaid = fate === 'paid';
        const bankReference = isPaid ? `BEFTN-${reference.slice(-8)}` : null;
        const reason = isPaid ? null : REASONS[fate];
        await transfers.report({ reference, outcome: isPaid ? 'PAID' : 'REFUSED', bankReference, reason });
      }),
    giveBack: (reference) =>
      desk((transfers) =>
        transfers.report({ reference, outcome: 'RETURNED', bankReference: null, reason: null }),
      ),
    /** In how many lines of all files there have been. */
    timesOrdered: (reference) =>
      desk(async (transfers) => {
        const files = await Promise.all((await transfers.batches()).map((batch) => transfers.file(batch)));
        return files
          .join('')
          .split('\r\n')
          .filter((line) => line.endsWith(`,${reference}`)).length;
      }),
  };
}
