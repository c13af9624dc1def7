import { bangladeshiNumber } from '../bangladeshi.number.js';
const CHECK_DIGIT = /[0-9০-৯]$/;
/** A mobile number; Rocket's accounts have a digit more than the number they belong to, which many people write. */
export function aggregatorNumber(text, method) {
    const plain = bangladeshiNumber(text);
    if (plain !== null || method !== 'ROCKET')
        return plain;
    const trimmed = text.replace(/ +$/, '');
    const digit = CHECK_DIGIT.exec(trimmed)?.[0];
    return digit === undefined ? null : bangladeshiNumber(trimmed.slice(0, -1).replace(/[ -]+$/, ''));
}
//# sourceMappingURL=aggregator.number.js.map