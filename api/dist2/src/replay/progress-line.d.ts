export interface Standing {
    label: string;
    done: number;
    approved?: number;
    of: number;
}
/** A bar that redraws itself on a terminal; elsewhere a line now and then, so that a log stays readable. */
export declare class ProgressLine {
    private readonly stream;
    private readonly started;
    private lastDrawn;
    private drawn;
    constructor(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>);
    step(text: string): void;
    /** Cheap to call for each single event. */
    show(standing: Standing): void;
    clear(): void;
}
export declare function bar({ done, of }: Pick<Standing, 'done' | 'of'>): string;
