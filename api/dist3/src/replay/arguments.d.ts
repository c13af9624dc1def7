export interface ReplayArguments {
    folder: string;
    /** Null: the replay starts a server of its own. */
    url: URL | null;
    workersAtOnce: number;
}
export declare const USAGE = "Usage: npm run replay -- <folder> [--url <origin>] [--workers <n>]\n\nPlays the crowd job recorded in <folder>/answer.csv (question,worker,answer) through the public API.\n  --url <origin>   a running server, for example http://localhost:4000; without it a new one is started on a free port\n  --workers <n>    how many workers act at once (default 32)";
/** Throws with one clear sentence where the command line cannot be meant. */
export declare function readArguments(given: readonly string[]): ReplayArguments;
