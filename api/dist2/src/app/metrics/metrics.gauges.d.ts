import { type Registry } from 'prom-client';
interface Series {
    readonly names: readonly string[];
    readonly values: readonly (readonly string[])[];
    readonly numbers: readonly number[];
}
/** Numbers that are read at the moment somebody asks. */
export declare class Gauges {
    private readonly registry;
    constructor(registry: Registry);
    set(name: string, help: string, value: number): void;
    /** One number for each combination of labels; what is no longer there is gone. */
    each(name: string, help: string, { names, values, numbers }: Series): void;
}
export {};
