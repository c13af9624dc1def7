import type { Currency } from '../../kernel/index.js';
import type { ProofField } from '../../tasks/index.js';
/** A task as the demo's employers would write it. */
export interface DemoTask {
    readonly category: string;
    readonly title: string;
    readonly steps: readonly string[];
    readonly proof: readonly ProofField[];
    /** Amount and currency, such as "0.05 USD". */
    readonly reward: `${number} ${Currency}`;
    readonly minutes: number;
    readonly slots: number;
    readonly countries?: readonly string[];
}
export declare const text: (key: string, label: string) => ProofField;
export declare const number: (key: string, label: string) => ProofField;
export declare const link: (key: string, label: string) => ProofField;
export declare const screenshot: (key: string, label: string) => ProofField;
export declare const code: (key: string, label: string) => ProofField;
/** Asked for beside that step, counted from 1. */
export declare const beside: (step: number, asked: ProofField) => ProofField;
/** Each choice is "value: label". */
export declare const choice: (key: string, label: string, ...choices: string[]) => ProofField;
