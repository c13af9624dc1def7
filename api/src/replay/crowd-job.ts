import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { CsvError, parseCsv, type CsvRow } from '../csv/index.js';

export interface RecordedAnswer {
  question: string;
  worker: string;
  answer: string;
}

/** A job that a real crowd once did, as `answer.csv` records it. */
export interface CrowdJob {
  name: string;
  /** One per worker and question: where the file has several, the last one. */
  answers: RecordedAnswer[];
  /** Rows that a later row on the same worker and question replaced. */
  replaced: number;
}

const COLUMNS = ['question', 'worker', 'answer'] as const;

export async function readCrowdJob(folder: string): Promise<CrowdJob> {
  const file = join(folder, 'answer.csv');
  try {
    return { name: basename(resolve(folder)), ...recordedAnswers(await readFile(file, 'utf8')) };
  } catch (error) {
    if (error instanceof CsvError) throw new Error(`${file}, ${error.message}`, { cause: error });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`there is no ${file}`, { cause: error });
    throw error;
  }
}

export function recordedAnswers(text: string): Pick<CrowdJob, 'answers' | 'replaced'> {
  const [header, ...rows] = parseCsv(text);
  if (!header) throw new CsvError(1, 'the file is empty');
  const places = COLUMNS.map((column) => columnPlace(header, column));
  const byPair = new Map<string, RecordedAnswer>();
  for (const row of rows) {
    const [question, worker, answer] = places.map((place) => row.cells[place]?.trim());
    if (!question || !worker || !answer)
      throw new CsvError(row.line, `question, worker and answer must not be empty`);
    byPair.set(pairKey(question, worker), { question, worker, answer });
  }
  if (byPair.size === 0) throw new CsvError(header.line, 'no answers follow the header');
  return { answers: [...byPair.values()], replaced: rows.length - byPair.size };
}

/** One text per worker and question; a length in front keeps ("a b", "c") and ("a", "b c") apart. */
export function pairKey(question: string, worker: string): string {
  return `${question.length} ${question} ${worker}`;
}

export function groupAnswers(job: CrowdJob, by: 'question' | 'worker'): Map<string, RecordedAnswer[]> {
  return Map.groupBy(job.answers, (answer) => answer[by]);
}

export function labelsOf(job: CrowdJob): string[] {
  return [...new Set(job.answers.map((answer) => answer.answer))].sort();
}

function columnPlace(header: CsvRow, column: string): number {
  const place = header.cells.findIndex((cell) => cell.trim().toLowerCase() === column);
  if (place < 0) throw new CsvError(header.line, `the header has no column "${column}"`);
  return place;
}
