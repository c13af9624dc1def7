import { OwnServer } from '../replay/own-server.js';
import { ProgressLine } from '../replay/progress-line.js';
import { type Program } from '../replay/program.js';
import type { LoadArguments } from './load.arguments.js';
import { ServerProbe } from './server.probe.js';
export interface RunTools {
    readonly server: OwnServer;
    readonly origin: URL;
    readonly probe: ServerProbe;
    readonly progress: ProgressLine;
}
interface OwnRun<Report> extends Pick<Program<LoadArguments>, 'usage' | 'read'> {
    readonly act: (given: LoadArguments, tools: RunTools) => Promise<Report>;
    readonly text: (report: Report) => string;
    readonly succeeded: (report: Report) => boolean;
}
/** Against a server of its own that is gone afterwards, so that nobody's data are touched and no traffic leaves this machine. */
export declare function runAgainstOwnServer<Report>({ usage, read, act, text, succeeded, }: OwnRun<Report>): Promise<never>;
export {};
