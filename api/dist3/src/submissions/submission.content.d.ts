import DataLoader from 'dataloader';
import { type MoneyType, type Scope } from '../kernel/index.js';
import { type ProofField, type TaskStep, type Variable } from '../tasks/index.js';
import { type KeptAnswer } from './proof.rules.js';
import type { RejectReason } from './submission.status.js';
export interface PinnedText {
    readonly steps: readonly TaskStep[];
    readonly proofFields: readonly ProofField[];
    readonly variables: readonly Variable[];
}
/** The version it was reserved under, with the item's variables filled in. */
export declare class PinnedTextLoader extends DataLoader<string, PinnedText> {
    constructor({ sql }: Scope);
}
interface Gold {
    readonly key: string;
    readonly values: string[];
}
/** The known answers of its item, for the fields of the version it was reserved under; empty where none is known. */
export declare class GoldLoader extends DataLoader<string, Gold[]> {
    constructor({ sql }: Scope);
}
export interface RevisionRow {
    readonly number: number;
    readonly answers: readonly KeptAnswer[];
    readonly submittedAt: Date;
    readonly reason: RejectReason | null;
    readonly note: string | null;
    readonly reviewedAt: Date | null;
}
/** Every delivery, oldest first. */
export declare class RevisionsLoader extends DataLoader<string, RevisionRow[]> {
    constructor({ sql }: Scope);
}
/** The answers of the latest delivery; empty before the first. */
export declare class LatestAnswersLoader extends DataLoader<string, readonly KeptAnswer[]> {
    constructor({ sql }: Scope);
}
export interface BonusRow {
    readonly amount: MoneyType;
    readonly note: string;
    readonly at: Date;
}
/** What was paid on top, oldest first. */
export declare class BonusesLoader extends DataLoader<string, BonusRow[]> {
    constructor({ sql }: Scope);
}
export {};
