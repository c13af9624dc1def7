/**
 * Reads comma-separated text as RFC 4180 describes it: quoted cells may hold commas, doubled quotes and line breaks.
 * A byte-order mark, CRLF line ends and blank lines are tolerated; what cannot be read surely is refused with its line.
 */
export declare function parseCsv(text: string): CsvRow[];
export interface CsvRow {
    /** Where the row begins, counted from 1: a quoted cell may span several lines. */
    line: number;
    cells: string[];
}
export declare class CsvError extends Error {
    constructor(line: number, problem: string);
}
