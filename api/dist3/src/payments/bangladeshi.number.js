const BENGALI_ZERO = 0x09e6;
const NUMBER = /^(?:\+?880|00880)?0?(1[3-9]\d{8})$/;
/** Digits of either script as ASCII. */
const asciiDigits = (text) => text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - BENGALI_ZERO));
/**
 * A mobile number of Bangladesh as people write it, as eleven digits from 01; null where it is none. Spaces, dashes
 * and the country's prefix are fine, line breaks and everything else are not.
 */
export function bangladeshiNumber(text) {
    if (text.length > 40)
        return null;
    const digits = asciiDigits(text.replace(/^ +| +$/g, '')).replace(/(?<=\d)[ \u00a0\u2010-\u2013-](?=\d)/g, '');
    const national = NUMBER.exec(digits)?.[1];
    return national === undefined ? null : `0${national}`;
}
//# sourceMappingURL=bangladeshi.number.js.map