import type { Config } from '../config.js';
import { type MoneyInput } from '../kernel/index.js';
import type { SubmissionRow } from './submission.row.js';
/** A worker must be able to learn from a rejection, and to answer it. */
export declare const minRejectionNoteLength = 40;
/** @throws InvalidInputError @returns the note as it is kept */
export declare function checkNote(note: string, minLength: number): string;
/** The most that all bonuses of one submission may come to. */
export declare function bonusLimit({ reward }: SubmissionRow, { bonusFloor, bonusTimes }: Config['limits']): bigint;
/** @throws InvalidInputError @returns the note as it is kept */
export declare function checkBonus({ amount, note }: {
    amount: MoneyInput;
    note: string;
}, submission: SubmissionRow): string;
