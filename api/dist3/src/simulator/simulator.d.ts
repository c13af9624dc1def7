import { Control } from './control.js';
import { type Entry } from './journal.js';
export interface SimulatorOptions {
    /** Left out: a free one. */
    readonly port?: number;
    readonly host?: string;
    /** The same seed, the same misfortunes. */
    readonly seed?: number;
    /** Keeps everything there and reads it at start; left out: everything is forgotten at the end. */
    readonly journalFile?: string;
    /** The address it is reached by, where that is another one than it listens on. */
    readonly publicUrl?: string;
    /** Where messages go: the merchant's address, without a path. */
    readonly webhookTarget?: string;
    /** The providers' time, for tests that turn theirs. */
    readonly now?: () => Date;
}
export interface Simulator {
    readonly url: string;
    readonly control: Control;
    readonly seed: number;
    journal(kind?: Entry['kind']): readonly Entry[];
    /** When all messages of so far that were to go out at once are through. */
    settled(): Promise<void>;
    close(): Promise<void>;
}
/** Every payment provider in one program: their dialects, their checkout pages, their moods. */
export declare function startSimulator(options?: SimulatorOptions): Promise<Simulator>;
