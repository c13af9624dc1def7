import { cleanText, lengthOf } from '../kernel/index.js';
const maxTextLength = 5_000;
const maxUrlLength = 2_048;
const maxCodeLength = 200;
const isProblem = (outcome) => typeof outcome !== 'string';
/**
 * Checks a delivery against the fields of the version it was reserved under, and names every bad answer.
 * @returns what to keep, in the order of the fields; meaningless where the check is not `ok`
 */
export function checkAnswers({ fields, uploads }, given, check) {
    const kept = new Map();
    const seen = new Set();
    given.forEach((answer, place) => {
        const field = fields.find(({ key }) => key === answer.key);
        if (!field)
            check.add(['answers', place, 'key'], 'UNKNOWN', 'The task does not ask for this.');
        else if (seen.has(field.key))
            check.add(['answers', place, 'key'], 'DUPLICATE', `“${field.label}” is answered twice.`);
        else {
            seen.add(field.key);
            const found = isUpload(field)
                ? checkUpload(field, { answer, place, uploads }, check)
                : checkValues(field, { answer, place }, check);
            if (found)
                kept.set(field.key, found);
        }
    });
    for (const { key, label, required } of fields) {
        if (required && !seen.has(key))
            check.add(['answers', key], 'REQUIRED', `“${label}” is required.`);
    }
    return fields.flatMap(({ key }) => kept.get(key) ?? []);
}
const isUpload = ({ kind }) => kind === 'SCREENSHOT' || kind === 'FILE';
function checkUpload(field, at, check) {
    const { answer, place, uploads } = at;
    if (answer.values?.length)
        check.add(['answers', place, 'values'], 'NOT_ALLOWED', `“${field.label}” takes a file, not a value.`);
    if (answer.uploadId == null) {
        if (field.required)
            check.add(['answers', place, 'uploadId'], 'REQUIRED', `“${field.label}” is required.`);
        return null;
    }
    if (uploads.get(answer.uploadId) !== field.key) {
        check.add(['answers', place, 'uploadId'], 'INVALID', `The file for “${field.label}” is not there; upload it first.`);
        return null;
    }
    return { key: field.key, values: [], uploadId: answer.uploadId };
}
function checkValues(field, { answer, place }, check) {
    if (answer.uploadId != null)
        check.add(['answers', place, 'uploadId'], 'NOT_ALLOWED', `“${field.label}” takes no file.`);
    const values = (answer.values ?? []).map((value) => cleanText(value) ?? '\0');
    const filled = values.filter((value) => value !== '');
    if (filled.length === 0) {
        if (field.required)
            check.add(['answers', place, 'values'], 'REQUIRED', `“${field.label}” is required.`);
        return null;
    }
    if (filled.length > 1 && field.kind !== 'MULTI_CHOICE') {
        check.add(['answers', place, 'values'], 'TOO_MANY', `“${field.label}” takes one value.`);
        return null;
    }
    const results = filled.map((value) => readValue(field, value));
    results.forEach((result, index) => {
        if (isProblem(result))
            check.add(['answers', place, 'values', index], ...result);
    });
    return {
        key: field.key,
        values: [...new Set(results.filter((result) => !isProblem(result)))],
    };
}
/** The value as it is kept, or what is wrong with it. */
function readValue(field, value) {
    if (value.includes('\0'))
        return ['INVALID', `“${field.label}” holds characters that cannot be shown.`];
    switch (field.kind) {
        case 'NUMBER':
            return canonicalNumber(value) ?? ['INVALID', `“${field.label}” must be a number such as 12 or 0.5.`];
        case 'URL':
            return isWebAddress(value)
                ? value
                : ['INVALID', `“${field.label}” must be a web address that starts with https:// or http://.`];
        case 'CHOICE':
        case 'MULTI_CHOICE':
            return field.choices.some((choice) => choice.value === value)
                ? value
                : ['INVALID', `“${field.label}” does not offer this choice.`];
        case 'CODE':
            if (value.includes('\n'))
                return ['INVALID', `“${field.label}” is a code of one line.`];
            return shortEnough(field, value, maxCodeLength);
        default:
            return shortEnough(field, value, maxTextLength);
    }
}
const shortEnough = ({ label }, value, max) => lengthOf(value) <= max ? value : ['TOO_LONG', `“${label}” may have at most ${max} characters.`];
const bengaliZero = '০'.codePointAt(0);
/** Three digits before each comma or, as here, two before all but the last: ১,২৩,৪৫৬. A comma elsewhere may mean a point. */
const grouped = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3})(?=\.|$)/;
/** Western digits, no leading or trailing zeros, no plus, no grouping; null where it is not a decimal number. */
export function canonicalNumber(text) {
    const western = text
        .replace(/[০-৯]/g, (digit) => String(digit.codePointAt(0) - bengaliZero))
        .replace(/^[−–]/, '-')
        .replace(grouped, (whole) => whole.replaceAll(',', ''));
    const parts = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(western);
    if (!parts)
        return null;
    const whole = parts[2].replace(/^0+(?=\d)/, '');
    const fraction = (parts[3] ?? '').replace(/0+$/, '');
    const magnitude = fraction ? `${whole}.${fraction}` : whole;
    return parts[1] === '-' && magnitude !== '0' ? `-${magnitude}` : magnitude;
}
/** http and https only, with a host and without a name or password in it. */
function isWebAddress(value) {
    if (value.length > maxUrlLength || /\s/.test(value) || !/^https?:\/\//i.test(value) || !URL.canParse(value))
        return false;
    const { hostname, username, password } = new URL(value);
    return hostname !== '' && username === '' && password === '';
}
//# sourceMappingURL=proof.rules.js.map