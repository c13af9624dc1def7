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
export declare function readCrowdJob(folder: string): Promise<CrowdJob>;
export declare function recordedAnswers(text: string): Pick<CrowdJob, 'answers' | 'replaced'>;
/** One text per worker and question; a length in front keeps ("a b", "c") and ("a", "b c") apart. */
export declare function pairKey(question: string, worker: string): string;
export declare function groupAnswers(job: CrowdJob, by: 'question' | 'worker'): Map<string, RecordedAnswer[]>;
export declare function labelsOf(job: CrowdJob): string[];
