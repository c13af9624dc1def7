import DataLoader from 'dataloader';
import type { Scope } from '../kernel/index.js';
import { type SubmissionRow } from './submission.row.js';
/** Submissions by id, as the viewer may see them: theirs, those to their tasks, all for moderators; null for the rest. */
export declare class SubmissionLoader extends DataLoader<string, SubmissionRow | null> {
    constructor(scope: Scope);
}
/** The viewer's own latest go at each task; null where there was none. */
export declare class OwnSubmissionLoader extends DataLoader<string, SubmissionRow | null> {
    constructor(scope: Scope);
}
