import { twoPlaces } from '../provider.reading.js';
const COLUMNS = [
    'debit_account',
    'routing_number',
    'account_number',
    'account_name',
    'amount',
    'currency',
    'reference',
];
/**
 * Quoted where it must be. What a table program would take for a formula begins with a space, so that nobody's name
 * does anything on a moderator's machine.
 */
function cell(text) {
    const plain = text.replaceAll(/[\r\n\t]+/g, ' ');
    const safe = /^[=+\-@]/.test(plain) ? ` ${plain}` : plain;
    return /[",]|^ /.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** The orders of one batch as the bank reads them: one line each, in the order of their references. */
export function bankFile(debitAccount, transfers) {
    const lines = transfers.map(({ account, accountName, amount, reference }) => {
        const [routing = '', number = ''] = account.split('-');
        return [debitAccount, routing, number, accountName ?? '', twoPlaces(amount), amount.currency, reference];
    });
    return [COLUMNS, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
//# sourceMappingURL=bank.file.js.map