import { PageArgs } from '../kernel/index.js';
import { SubmissionStatus } from './submission.status.js';
export declare class SubmissionsArgs extends PageArgs {
    status?: SubmissionStatus[] | null;
}
