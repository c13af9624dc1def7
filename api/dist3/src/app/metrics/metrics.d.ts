import type { Hub, Scope } from '../../kernel/index.js';
import type { Groups } from '../fan-out/groups.js';
/** What is looked at when somebody asks. */
export interface Measured {
    readonly open: () => Scope;
    readonly hub: Hub;
    /** How many are open. */
    readonly sockets: () => number;
    readonly groups: () => Pick<Groups, 'size' | 'subscriptions'>;
}
/**
 * The server's own numbers in Prometheus' words. Labels are words of the schema, of routes and of states: never a text
 * that a caller chose, so neither their number grows nor does anything personal get in.
 */
export declare class Metrics {
    #private;
    constructor();
    request(labels: {
        method: string;
        route: string;
        status: number;
    }, seconds: number): void;
    operation(name: string, seconds: number): void;
    error(code: string): void;
    timer(timer: string, outcome: 'done' | 'failed', seconds: number): void;
    /** In Prometheus' text format. */
    text({ open, hub, sockets, groups }: Measured): Promise<string>;
    get contentType(): string;
}
