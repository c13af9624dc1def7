import type { Options } from '@mikro-orm/postgresql';
import { Migration0001Kernel } from './0001-kernel.js';
import { Migration0002Identity } from './0002-identity.js';
import { Migration0003Ledger } from './0003-ledger.js';
import { Migration0004Tasks } from './0004-tasks.js';
import { Migration0005Submissions } from './0005-submissions.js';
import { Migration0006Wallets } from './0006-wallets.js';
import { Migration0007Disputes } from './0007-disputes.js';
import { Migration0008Invariants } from './0008-invariants.js';
import { Migration0009RemovedItems } from './0009-removed-items.js';
import { Migration0010Payments } from './0010-payments.js';
import { Migration0011Withdrawals } from './0011-withdrawals.js';
import { Migration0012Deposits } from './0012-deposits.js';
import { Migration0013Statements } from './0013-statements.js';
import { Migration0014LedgerChecks } from './0014-ledger-checks.js';
import { Migration0015OperatorSettings } from './0015-operator-settings.js';
import { Migration0016Reconciliation } from './0016-reconciliation.js';
import { Migration0017LedgerChecksByStep } from './0017-ledger-checks-by-step.js';
import { Migration0018Feed } from './0018-feed.js';
import { Migration0019SequencesAtTheRelay } from './0019-sequences-at-the-relay.js';
import { Migration0020HotCommands } from './0020-hot-commands.js';
import { Migration0021BulkApprovals } from './0021-bulk-approvals.js';
import { Migration0022BankFiles } from './0022-bank-files.js';
import { Migration0023PromoCredit } from './0023-promo-credit.js';
import { Migration0024OperatorsNumbers } from './0024-operators-numbers.js';
import { Migration0025CancelledTransfers } from './0025-cancelled-transfers.js';
import { Migration0026SavedFilters } from './0026-saved-filters.js';
import { Migration0027AccountsAndPictures } from './0027-accounts-and-pictures.js';
import { Migration0028BankStatements } from './0028-bank-statements.js';
import { Migration0029NextEvents } from './0029-next-events.js';
import { Migration0030ManyInOneStatement } from './0030-many-in-one-statement.js';
import { Migration0031Reconciled } from './0031-reconciled.js';
import { Migration0032DecisionsAndPictures } from './0032-decisions-and-pictures.js';
import { Migration0033ManyTasksOfOne } from './0033-many-tasks-of-one.js';
import { Migration0034AgreedTerms } from './0034-agreed-terms.js';
import { Migration0035PlacesAndLetters } from './0035-places-and-letters.js';
import { Migration0036MoneyMode } from './0036-money-mode.js';
import { Migration0037WordsAndQueue } from './0037-words-and-queue.js';
import { Migration0038EmployersById } from './0038-employers-by-id.js';
import { Migration0039HiddenByTask } from './0039-hidden-by-task.js';
import { Migration0040WatchedTasks } from './0040-watched-tasks.js';
import { Migration0041ArchivedTasks } from './0041-archived-tasks.js';
import { Migration0042VoidedApprovals } from './0042-voided-approvals.js';

type MigrationsList = NonNullable<NonNullable<Options['migrations']>['migrationsList']>;

/** Every migration in order. Forward only: what has run somewhere is never edited. */
export const migrations: MigrationsList = [
  Migration0001Kernel,
  Migration0002Identity,
  Migration0003Ledger,
  Migration0004Tasks,
  Migration0005Submissions,
  Migration0006Wallets,
  Migration0007Disputes,
  Migration0008Invariants,
  Migration0009RemovedItems,
  Migration0010Payments,
  Migration0011Withdrawals,
  Migration0012Deposits,
  Migration0013Statements,
  Migration0014LedgerChecks,
  Migration0015OperatorSettings,
  Migration0016Reconciliation,
  Migration0017LedgerChecksByStep,
  Migration0018Feed,
  Migration0019SequencesAtTheRelay,
  Migration0020HotCommands,
  Migration0021BulkApprovals,
  Migration0022BankFiles,
  Migration0023PromoCredit,
  Migration0024OperatorsNumbers,
  Migration0025CancelledTransfers,
  Migration0026SavedFilters,
  Migration0027AccountsAndPictures,
  Migration0028BankStatements,
  Migration0029NextEvents,
  Migration0030ManyInOneStatement,
  Migration0031Reconciled,
  Migration0032DecisionsAndPictures,
  Migration0033ManyTasksOfOne,
  Migration0034AgreedTerms,
  Migration0035PlacesAndLetters,
  Migration0036MoneyMode,
  Migration0037WordsAndQueue,
  Migration0038EmployersById,
  Migration0039HiddenByTask,
  Migration0040WatchedTasks,
  Migration0041ArchivedTasks,
  Migration0042VoidedApprovals,
];
