import type { Check } from '../replay/comparison.js';
import type { LoadArguments } from './load.arguments.js';
import type { LoadReport } from './load.report.js';
import type { RunTools } from './own.run.js';
/** Mixed traffic for a while, and what the server says of it. */
export declare class Load {
    private readonly given;
    private readonly tools;
    constructor(given: LoadArguments, tools: RunTools);
    run(): Promise<LoadReport>;
}
export declare function ledgerCheck(server: RunTools['server']): Promise<Check>;
