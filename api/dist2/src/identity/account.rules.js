import { cleanText, lengthOf } from '../kernel/index.js';
import { isCountry } from './country.rules.js';
const EMAIL = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/u;
/** Marks that turn the direction of the text around them, so that a name could pose as another. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const LINE_BREAKS = /[\t\n\r\u0085\u2028\u2029]/;
/** Those that every list of leaked passwords starts with. */
const COMMON = new Set(('password password1 passw0rd 12345678 123456789 1234567890 87654321 11111111 00000000 88888888 qwertyui ' +
    'qwertyuiop qwerty123 1q2w3e4r 1qaz2wsx asdfghjkl iloveyou sunshine princess football baseball superman abcd1234 ' +
    'abc12345 bangladesh').split(' '));
/** Where the people of the demo have their mailboxes. Everybody knows their password. */
export const DEMO_DOMAIN = 'demo.kajlet.test';
/** The one spelling under which a mailbox is known; null where the text is no e-mail address. */
export function emailOf(text) {
    const email = cleanText(text)?.toLowerCase() ?? '';
    return email.length <= 254 && EMAIL.test(email) && !DIRECTION_MARKS.test(email) ? email : null;
}
/** A password as it is hashed: the same key strokes give the same bytes on every device. Null for broken text. */
export const passwordOf = (text) => text.isWellFormed() && !text.includes('\0') ? text.normalize('NFC') : null;
export function checkEmail(check, text) {
    const email = emailOf(text);
    if (email === null)
        check.add(['email'], text.trim() === '' ? 'REQUIRED' : 'INVALID', 'Enter an e-mail address such as name@example.com.');
    return email ?? '';
}
/** A new password under the given name; `email` because people like to use it twice. */
export function checkNewPassword(check, field, { text, email }) {
    const password = passwordOf(text) ?? '';
    const length = lengthOf(password);
    if (passwordOf(text) === null)
        check.add([field], 'INVALID', 'The password holds characters that cannot be stored.');
    else if (length < 8)
        check.add([field], 'TOO_SHORT', 'A password has at least 8 characters.');
    else if (length > 200)
        check.add([field], 'TOO_LONG', 'A password has at most 200 characters.');
    else if (password.trim() === '')
        check.add([field], 'INVALID', 'A password is more than spaces.');
    else if (COMMON.has(password.toLowerCase()) || password.toLowerCase() === email) {
        check.add([field], 'TOO_COMMON', 'This password is easy to guess; choose another.');
    }
    return password;
}
function checkDisplayName(check, text) {
    const name = cleanText(text);
    const bad = (code, message) => check.add(['displayName'], code, message);
    if (name === null || LINE_BREAKS.test(name) || DIRECTION_MARKS.test(name)) {
        bad('INVALID', 'The name holds characters that cannot be shown.');
    }
    else if (name === '')
        bad('REQUIRED', 'Enter the name that others see.');
    else if (lengthOf(name) > 60)
        bad('TOO_LONG', 'A name has at most 60 characters.');
    else if (!/[\p{L}\p{N}]/u.test(name))
        bad('INVALID', 'A name has at least one letter or digit.');
    return name ?? '';
}
/** Everything wrong goes into `check`; what comes back is as it is stored. */
export function checkAccount(check, account) {
    const email = checkEmail(check, account.email);
    const password = checkNewPassword(check, 'password', { text: account.password, email });
    const displayName = checkDisplayName(check, account.displayName);
    const { country, roles } = account;
    if (!isCountry(country))
        check.add(['country'], 'INVALID', 'Enter the country as two letters, such as BD.');
    if (roles.length === 0)
        check.add(['roles'], 'REQUIRED', 'Choose at least one role.');
    roles.forEach((role, place) => {
        if (roles.indexOf(role) !== place)
            check.add(['roles', place], 'DUPLICATE', `${role} is named twice.`);
    });
    return { email, password, displayName, country, roles };
}
//# sourceMappingURL=account.rules.js.map