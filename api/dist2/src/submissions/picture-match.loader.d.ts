import DataLoader from 'dataloader';
import type { Scope } from '../kernel/index.js';
/** Another delivery's picture that is the same as this one. */
export interface PictureMatchRow {
    readonly uploadId: string;
    readonly otherId: string;
    readonly submissionId: string;
    readonly exact: boolean;
}
/**
 * By upload: its matches that were delivered too, the exact ones first, then the latest. Who gives a delivery back and does
 * the task anew may send the same picture: the two are not held against each other.
 */
export declare class PictureMatchLoader extends DataLoader<string, PictureMatchRow[]> {
    constructor({ sql }: Scope);
}
