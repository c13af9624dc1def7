import { isCountry } from '../identity/index.js';
import { cleanText, feeOn, formatDecimal, lengthOf, maxMicros, microsPerUnit, parseDecimal, } from '../kernel/index.js';
import { variablesOf } from './task.steps.js';
const mostReward = { USD: 10000n * microsPerUnit, BDT: 1000000n * microsPerUnit };
/** What a reward costs on top at the share of today, and that share in millionths: it is agreed with the reward. */
export const feeTerms = (reward, rate) => ({
    fee: feeOn(reward, rate),
    feeRate: parseDecimal(rate),
});
/** Checks the terms of a task one by one and names every bad field; what it answers is as it is stored. */
export class TermsCheck {
    check;
    prefix;
    /** `prefix`: where in the input the terms stand. */
    constructor(check, prefix = []) {
        this.check = check;
        this.prefix = prefix;
    }
    add(path, code, message) {
        this.check.add([...this.prefix, ...path], code, message);
    }
    title(text) {
        const title = this.text(['title'], text, { min: 5, max: 120 });
        if (/[\n\t]/.test(title))
            this.add(['title'], 'INVALID', 'A title is one line.');
        return title;
    }
    steps(steps) {
        this.#count(['steps'], steps, { min: 1, max: 30 });
        return steps.slice(0, 30).map(({ text }, place) => ({
            text: this.text(['steps', place, 'text'], text, { min: 1, max: 2_000 }),
        }));
    }
    proofFields(fields) {
        this.#count(['proofFields'], fields, { min: 1, max: 20 });
        const keys = new Set();
        return fields.slice(0, 20).map((field, place) => {
            const at = ['proofFields', place];
            if (!/^[a-z0-9_]{1,40}$/.test(field.key))
                this.add([...at, 'key'], 'INVALID', 'A key is 1 to 40 of a–z, 0–9 and _.');
            else if (keys.has(field.key))
                this.add([...at, 'key'], 'DUPLICATE', `The key “${field.key}” is used twice.`);
            keys.add(field.key);
            const label = this.text([...at, 'label'], field.label, { min: 1, max: 200 });
            return {
                key: field.key,
                label,
                kind: field.kind,
                required: field.required,
                choices: this.#choices([...at, 'choices'], field),
                ...(field.step != null && { step: field.step }),
            };
        });
    }
    /** Each answer that is asked beside a step has that step. */
    provenSteps(fields, steps) {
        fields.forEach(({ label, step }, place) => {
            if (step == null || (step >= 1 && step <= steps))
                return;
            this.add(['proofFields', place, 'step'], 'UNKNOWN', `“${label}” belongs to a step that is not there.`);
        });
    }
    /** Without items nothing fills a variable in. */
    plainSteps(steps) {
        const [variable] = variablesOf(steps);
        if (variable === undefined)
            return;
        const message = `The steps use {{${variable}}}; add items with a value for it.`;
        this.add(['steps'], 'UNKNOWN_VARIABLE', message);
    }
    reward({ micros, currency }, { rewardMin }) {
        const least = parseDecimal(rewardMin[currency]);
        if (micros < least)
            this.add(['reward'], 'TOO_SMALL', `A reward is at least ${formatDecimal(least)} ${currency}.`);
        else if (micros > mostReward[currency]) {
            this.add(['reward'], 'TOO_LARGE', `A reward is at most ${formatDecimal(mostReward[currency])} ${currency}.`);
        }
    }
    /** The pay per estimated hour is not below the operator's floor. */
    hourlyFloor({ micros, currency }, minutes, { market, path }) {
        const floor = parseDecimal(market.hourlyFloor[currency]);
        if (micros * 60n >= floor * BigInt(Math.max(minutes, 0)))
            return;
        const least = (floor * BigInt(minutes) + 59n) / 60n;
        this.add([path], 'TOO_SMALL', `For ${minutes} minutes of work the reward is at least ${formatDecimal(least)} ${currency}.`);
    }
    /** All of it together stays far inside what can be counted. */
    total(slotCost, slots) {
        if (slotCost * BigInt(slots) > maxMicros)
            this.add(['slots'], 'TOO_LARGE', 'The task costs more than can be paid in one go.');
    }
    slots(slots, { slotsMax }) {
        this.whole('slots', slots, { min: 1, max: slotsMax });
    }
    estimatedMinutes(minutes) {
        this.whole('estimatedMinutes', minutes, { min: 1, max: 1_440 });
    }
    reviewWindowHours(hours, { reviewWindow }) {
        this.whole('reviewWindowHours', hours, { min: reviewWindow.leastHours, max: reviewWindow.mostHours });
    }
    countries(codes) {
        codes.slice(0, 300).forEach((code, place) => {
            if (!isCountry(code))
                this.add(['countries', place], 'INVALID', 'A country is two capital letters of ISO 3166-1, such as BD.');
            else if (codes.indexOf(code) !== place)
                this.add(['countries', place], 'DUPLICATE', `${code} is named twice.`);
        });
        if (codes.length > 300)
            this.add(['countries'], 'TOO_LONG', 'There are not so many countries.');
    }
    future(field, at, now) {
        if (at <= now)
            this.add([field], 'TOO_EARLY', 'This moment has passed already.');
        else if (at.getUTCFullYear() > now.getUTCFullYear() + 5)
            this.add([field], 'TOO_LATE', 'This is more than five years ahead.');
    }
    order(publishAt, expiresAt) {
        if (publishAt !== null && expiresAt !== null && expiresAt <= publishAt) {
            this.add(['expiresAt'], 'TOO_EARLY', 'A task expires after it is published.');
        }
    }
    text(path, text, { min, max }) {
        const clean = cleanText(text);
        const length = lengthOf(clean ?? '');
        if (clean === null)
            this.add(path, 'INVALID', 'This text holds characters that cannot be stored.');
        else if (length === 0)
            this.add(path, 'REQUIRED', 'This text is empty.');
        else if (length < min)
            this.add(path, 'TOO_SHORT', `This text has at least ${min} characters.`);
        else if (length > max)
            this.add(path, 'TOO_LONG', `This text has at most ${max} characters.`);
        return clean ?? '';
    }
    whole(field, value, { min, max }) {
        if (value < min)
            this.add([field], 'TOO_SMALL', `This is at least ${min}.`);
        else if (value > max)
            this.add([field], 'TOO_LARGE', `This is at most ${max}.`);
    }
    #count(path, list, { min, max }) {
        if (list.length < min)
            this.add(path, 'REQUIRED', `There is at least ${min}.`);
        else if (list.length > max)
            this.add(path, 'TOO_LONG', `There are at most ${max}.`);
    }
    #choices(path, { kind, choices }) {
        if (kind !== 'CHOICE' && kind !== 'MULTI_CHOICE') {
            if (choices.length > 0)
                this.add(path, 'NOT_ALLOWED', `A ${kind} answer has no choices.`);
            return [];
        }
        if (choices.length < 2)
            this.add(path, 'REQUIRED', 'There are at least 2 choices.');
        else if (choices.length > 50)
            this.add(path, 'TOO_LONG', 'There are at most 50 choices.');
        const values = new Set();
        return choices.slice(0, 50).map((choice, place) => {
            const value = this.text([...path, place, 'value'], choice.value, { min: 1, max: 200 });
            if (values.has(value))
                this.add([...path, place, 'value'], 'DUPLICATE', `“${value}” is there twice.`);
            values.add(value);
            return { value, label: this.text([...path, place, 'label'], choice.label, { min: 1, max: 200 }) };
        });
    }
}
//# sourceMappingURL=task.rules.js.map