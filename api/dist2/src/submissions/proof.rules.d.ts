import { type InputCheck } from '../kernel/index.js';
import type { ProofField } from '../tasks/index.js';
/** An answer as the worker gives it. */
export interface GivenAnswer {
    readonly key: string;
    readonly values?: readonly string[] | null;
    readonly uploadId?: string | null;
}
/** An answer as it is kept: normalised, of a known field. */
export interface KeptAnswer {
    readonly key: string;
    readonly values: readonly string[];
    readonly uploadId?: string;
}
/** Upload id → key of the field it was stored for; of this submission only. */
export type StoredUploads = ReadonlyMap<string, string>;
/**
 * Checks a delivery against the fields of the version it was reserved under, and names every bad answer.
 * @returns what to keep, in the order of the fields; meaningless where the check is not `ok`
 */
export declare function checkAnswers({ fields, uploads }: {
    fields: readonly ProofField[];
    uploads: StoredUploads;
}, given: readonly GivenAnswer[], check: InputCheck): KeptAnswer[];
/** Western digits, no leading or trailing zeros, no plus, no grouping; null where it is not a decimal number. */
export declare function canonicalNumber(text: string): string | null;
