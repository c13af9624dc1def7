import type { Config, MarketSettings } from '../config.js';
import { type Amount, type InputCheck } from '../kernel/index.js';
import type { ProofField, TaskStep } from './task.status.js';
type Path = readonly (string | number)[];
interface Bounds {
    readonly min: number;
    readonly max: number;
}
/** What a reward costs on top at the share of today, and that share in millionths: it is agreed with the reward. */
export declare const feeTerms: (reward: bigint, rate: string) => {
    readonly fee: bigint;
    readonly feeRate: bigint;
};
/** Checks the terms of a task one by one and names every bad field; what it answers is as it is stored. */
export declare class TermsCheck {
    #private;
    private readonly check;
    private readonly prefix;
    /** `prefix`: where in the input the terms stand. */
    constructor(check: InputCheck, prefix?: Path);
    add(path: Path, code: string, message: string): void;
    title(text: string): string;
    steps(steps: readonly TaskStep[]): TaskStep[];
    proofFields(fields: readonly ProofField[]): ProofField[];
    /** Each answer that is asked beside a step has that step. */
    provenSteps(fields: readonly ProofField[], steps: number): void;
    /** Without items nothing fills a variable in. */
    plainSteps(steps: readonly TaskStep[]): void;
    reward({ micros, currency }: Amount, { rewardMin }: Config['limits']): void;
    /** The pay per estimated hour is not below the operator's floor. */
    hourlyFloor({ micros, currency }: Amount, minutes: number, { market, path }: {
        market: MarketSettings;
        path: string;
    }): void;
    /** All of it together stays far inside what can be counted. */
    total(slotCost: bigint, slots: number): void;
    slots(slots: number, { slotsMax }: Config['limits']): void;
    estimatedMinutes(minutes: number): void;
    reviewWindowHours(hours: number, { reviewWindow }: Config['limits']): void;
    countries(codes: readonly string[]): void;
    future(field: 'publishAt' | 'expiresAt', at: Date, now: Date): void;
    order(publishAt: Date | null, expiresAt: Date | null): void;
    text(path: Path, text: string, { min, max }: Bounds): string;
    whole(field: string, value: number, { min, max }: Bounds): void;
}
export {};
