import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { CsvError, parseCsv } from '../csv/index.js';
const COLUMNS = ['question', 'worker', 'answer'];
export async function readCrowdJob(folder) {
    const file = join(folder, 'answer.csv');
    try {
        return { name: basename(resolve(folder)), ...recordedAnswers(await readFile(file, 'utf8')) };
    }
    catch (error) {
        if (error instanceof CsvError)
            throw new Error(`${file}, ${error.message}`, { cause: error });
        if (error.code === 'ENOENT')
            throw new Error(`there is no ${file}`, { cause: error });
        throw error;
    }
}
export function recordedAnswers(text) {
    const [header, ...rows] = parseCsv(text);
    if (!header)
        throw new CsvError(1, 'the file is empty');
    const places = COLUMNS.map((column) => columnPlace(header, column));
    const byPair = new Map();
    for (const row of rows) {
        const [question, worker, answer] = places.map((place) => row.cells[place]?.trim());
        if (!question || !worker || !answer)
            throw new CsvError(row.line, `question, worker and answer must not be empty`);
        byPair.set(pairKey(question, worker), { question, worker, answer });
    }
    if (byPair.size === 0)
        throw new CsvError(header.line, 'no answers follow the header');
    return { answers: [...byPair.values()], replaced: rows.length - byPair.size };
}
/** One text per worker and question; a length in front keeps ("a b", "c") and ("a", "b c") apart. */
export function pairKey(question, worker) {
    return `${question.length} ${question} ${worker}`;
}
export function groupAnswers(job, by) {
    return Map.groupBy(job.answers, (answer) => answer[by]);
}
export function labelsOf(job) {
    return [...new Set(job.answers.map((answer) => answer.answer))].sort();
}
function columnPlace(header, column) {
    const place = header.cells.findIndex((cell) => cell.trim().toLowerCase() === column);
    if (place < 0)
        throw new CsvError(header.line, `the header has no column "${column}"`);
    return place;
}
//# sourceMappingURL=crowd-job.js.map