import { Scope } from '../kernel/index.js';
import { type PictureMatchRow } from './picture-match.loader.js';
import type { SubmissionRow } from './submission.row.js';
export declare class PictureMatchType {
    /** Its source. */
    row: PictureMatchRow;
    key: string;
    exact: boolean;
}
export declare class PictureMatchFields {
    url({ row }: PictureMatchType, scope: Scope): string;
    submission({ row }: PictureMatchType, scope: Scope): Promise<SubmissionRow>;
}
export declare class SubmissionPictureFields {
    sameScreenshots(submission: SubmissionRow, scope: Scope): Promise<PictureMatchType[] | null>;
}
