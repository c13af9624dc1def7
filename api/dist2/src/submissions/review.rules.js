import { cleanText, InputCheck, lengthOf, parseDecimal } from '../kernel/index.js';
/** A worker must be able to learn from a rejection, and to answer it. */
export const minRejectionNoteLength = 40;
const maxNoteLength = 2_000;
const maxBonusNoteLength = 500;
/** @throws InvalidInputError @returns the note as it is kept */
export function checkNote(note, minLength) {
    const check = new InputCheck();
    const text = cleanText(note);
    if (text === null)
        check.add(['note'], 'INVALID', 'The note holds characters that cannot be shown.');
    else if (lengthOf(text) < minLength) {
        check.add(['note'], 'TOO_SHORT', minLength > 1
            ? `Say in at least ${minLength} characters what is wrong, so that the worker understands it.`
            : 'Say what is wrong, so that the worker understands it.');
    }
    else if (lengthOf(text) > maxNoteLength) {
        check.add(['note'], 'TOO_LONG', `The note may have at most ${maxNoteLength} characters.`);
    }
    check.done();
    return text;
}
/** The most that all bonuses of one submission may come to. */
export function bonusLimit({ reward }, { bonusFloor, bonusTimes }) {
    const least = parseDecimal(bonusFloor[reward.currency]);
    const manifold = BigInt(bonusTimes) * reward.amount;
    return manifold > least ? manifold : least;
}
/** @throws InvalidInputError @returns the note as it is kept */
export function checkBonus({ amount, note }, submission) {
    const check = new InputCheck();
    if (amount.amount <= 0n)
        check.add(['amount', 'amount'], 'TOO_SMALL', 'A bonus is more than nothing.');
    if (amount.currency !== submission.reward.currency) {
        check.add(['amount', 'currency'], 'INVALID', `This task is paid in ${submission.reward.currency}, and so is its bonus.`);
    }
    const text = cleanText(note);
    if (text === null)
        check.add(['note'], 'INVALID', 'The note holds characters that cannot be shown.');
    else if (text === '')
        check.add(['note'], 'REQUIRED', 'Say what the bonus is for.');
    else if (lengthOf(text) > maxBonusNoteLength)
        check.add(['note'], 'TOO_LONG', `The note may have at most ${maxBonusNoteLength} characters.`);
    check.done();
    return text;
}
//# sourceMappingURL=review.rules.js.map