import { CsvError, parseCsv } from '../../csv/index.js';
import { parseDecimal, westernDigits } from '../../kernel/index.js';
/** What stands in the first line, in this order. */
export const STATEMENT_COLUMNS = ['date', 'reference', 'bank_number', 'outcome', 'amount', 'currency'];
const MOST_ROWS = 500;
const MOST_CHARACTERS = 60_000;
/** More would not help whoever reads them. */
const MOST_FAULTS = 50;
const REFERENCE = /^\w[\w-]{0,63}$/;
const NUMBER = /^\w[\w ./-]{0,59}$/;
const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/;
/** The bank's statement of a period; every row that is not plainly right is a fault. */
export function readStatement(csv, period) {
    const wrong = (code, message) => ({
        lines: [],
        faults: [{ row: 0, code, message }],
    });
    if (csv.length > MOST_CHARACTERS)
        return wrong('TOO_LARGE', `At most ${MOST_CHARACTERS} characters at once; split the period.`);
    const rows = rowsOf(csv);
    if (typeof rows === 'string')
        return wrong('UNREADABLE', rows);
    const [head, ...rest] = rows;
    if (head?.cells.map((cell) => cell.trim().toLowerCase()).join() !== STATEMENT_COLUMNS.join())
        return wrong('HEADER', `The first line must be ${STATEMENT_COLUMNS.join(',')}.`);
    if (rest.length > MOST_ROWS)
        return wrong('TOO_LARGE', `At most ${MOST_ROWS} lines; split the period.`);
    return linesOf(rest, period);
}
function rowsOf(csv) {
    try {
        return parseCsv(csv);
    }
    catch (error) {
        if (error instanceof CsvError)
            return `This is no CSV: ${error.message}.`;
        throw error;
    }
}
function linesOf(rows, period) {
    const lines = [];
    const faults = [];
    const seen = new Set();
    for (const { line: row, cells } of rows) {
        const found = lineOf(row, cells, period);
        if ('code' in found) {
            faults.push(found);
            continue;
        }
        const key = `${found.outcome} ${found.bankNumber}`;
        if (seen.has(key))
            faults.push({ row, code: 'TWICE', message: 'The bank’s number stands here twice.' });
        seen.add(key);
        lines.push(found);
    }
    return { lines, faults: faults.slice(0, MOST_FAULTS) };
}
function lineOf(row, cells, period) {
    const fault = (code, message) => ({ row, code, message });
    if (cells.length !== STATEMENT_COLUMNS.length)
        return fault('CELLS', `A line has ${STATEMENT_COLUMNS.length} cells, this has ${cells.length}.`);
    const [day = '', reference = '', bankNumber = '', outcome = '', amount = '', currency = ''] = cells.map((cell) => westernDigits(cell.trim()));
    if (!isDay(day) || day < period.from || day > period.to)
        return fault('DAY', `The date must be a day of the period, such as ${period.from}.`);
    if (!REFERENCE.test(reference))
        return fault('REFERENCE', 'The reference must be the one of the file that was taken to the bank.');
    if (!NUMBER.test(bankNumber))
        return fault('NUMBER', 'The bank’s number has letters, digits and plain signs only.');
    if (outcome !== 'PAID' && outcome !== 'RETURNED')
        return fault('OUTCOME', 'The outcome is PAID or RETURNED.');
    const micros = AMOUNT.test(amount) ? parseDecimal(amount) : null;
    if (micros === null || micros === 0n)
        return fault('AMOUNT', 'The amount must be a plain number above 0 with at most two decimals.');
    if (currency !== 'BDT')
        return fault('CURRENCY', 'The bank moves BDT only.');
    return { row, day, reference, bankNumber, outcome, micros };
}
function isDay(text) {
    const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
//# sourceMappingURL=bank-statement.csv.js.map