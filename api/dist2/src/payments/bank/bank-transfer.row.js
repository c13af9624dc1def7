import { toDate } from '../../kernel/index.js';
/**
 * WAITING for the next file, or CANCELLED before there was one; EXPORTED in one, and then what the bank said. Names in
 * the schema.
 */
export const BankTransferState = {
    WAITING: 'WAITING',
    CANCELLED: 'CANCELLED',
    EXPORTED: 'EXPORTED',
    PAID: 'PAID',
    REFUSED: 'REFUSED',
    RETURNED: 'RETURNED',
};
export const toBankTransfer = (stored) => ({
    reference: stored.reference,
    state: stored.state,
    account: stored.account,
    accountName: stored.account_name,
    amount: { micros: BigInt(stored.amount), currency: stored.currency },
    batchId: stored.batch_id,
    bankReference: stored.bank_reference,
    reason: stored.reason,
    createdAt: toDate(stored.created_at),
    changedAt: toDate(stored.changed_at),
});
//# sourceMappingURL=bank-transfer.row.js.map