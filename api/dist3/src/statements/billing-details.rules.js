import { cleanText, lengthOf, westernDigits } from '../kernel/index.js';
const LONGEST = { name: 120, address: 500, vatId: 40 };
const MOST_LINES = 8;
const VAT_ID = /^[A-Za-z0-9][A-Za-z0-9 ./-]*$/;
const LINE_BREAKS = /[\t\r\n\u0085\u2028\u2029]/;
/** Marks that turn the direction of the text around them, so that one could pose as another. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Everything wrong goes into `check`; what comes back is as it is stored. */
export function checkBillingDetails(check, wish) {
    const name = textOf(check, 'name', wish);
    const address = textOf(check, 'address', wish)?.replace(/\r\n?/g, '\n') ?? null;
    const typed = textOf(check, 'vatId', wish);
    const vatId = typed === null ? null : westernDigits(typed);
    if (name !== null && LINE_BREAKS.test(name))
        check.add(['name'], 'INVALID', 'Enter a name in one line.');
    if (address !== null && address.split('\n').length > MOST_LINES)
        check.add(['address'], 'TOO_LONG', `An address has at most ${MOST_LINES} lines.`);
    if (vatId !== null && !VAT_ID.test(vatId))
        check.add(['vatId'], 'INVALID', 'A VAT id is made of letters, digits, spaces, dots, slashes and hyphens.');
    return { name, address, vatId };
}
/** Null where there is nothing to see. */
function textOf(check, part, wish) {
    const typed = wish[part];
    if (typed == null)
        return null;
    const text = cleanText(typed);
    if (text === null || DIRECTION_MARKS.test(text)) {
        check.add([part], 'INVALID', 'This holds characters that cannot be printed.');
        return null;
    }
    if (lengthOf(text) > LONGEST[part])
        check.add([part], 'TOO_LONG', `Enter at most ${LONGEST[part]} characters.`);
    return text === '' ? null : text;
}
//# sourceMappingURL=billing-details.rules.js.map