import type { LoadArguments } from './load.arguments.js';
import type { LoadReport } from './load.report.js';
import type { RunTools } from './own.run.js';
import { type Sample } from './soak.verdict.js';
export interface SoakReport extends LoadReport {
    readonly busy: readonly Sample[];
    readonly warm: Sample;
    readonly last: Sample;
}
/** Two crowds, a short one and a long one: after both have gone the server must hold the same. */
export declare class Soak {
    private readonly given;
    private readonly tools;
    private readonly began;
    private readonly busy;
    private warnings;
    /** Listeners of the server itself. */
    private ownListeners;
    constructor(given: LoadArguments, tools: RunTools);
    run(): Promise<SoakReport>;
    private crowd;
    private watch;
    /** Once nobody is there any more and nothing is under way; or what it is when that does not come. */
    private quiet;
    private sample;
}
