import type { Scope } from '../kernel/index.js';
/**
 * Whether a screenshot was sent to the same employer before: the very same picture among all of theirs, one that looks
 * the same among the latest. A hint for whoever reviews, written down when the picture comes; nothing is refused by it.
 */
export declare class PictureMatches {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** The picture has to be stored. Of two that come at once, the one that is searched for later finds the other. */
    note(uploadId: string): Promise<void>;
}
