import { InputCheck, microsPerUnit } from '../kernel/index.js';
/**
 * What an amount brings at a rate of millionths per unit. Rounded down to a micro-unit: what is less than one stays with
 * the exchange, so that no way there and back wins anything.
 * @throws InvalidInputError
 */
export function received({ amount }, rate) {
    const micros = (amount.micros * rate) / microsPerUnit;
    const check = new InputCheck();
    if (micros <= 0n) {
        check.add(['amount', 'amount'], 'TOO_SMALL', 'This is too little to bring anything in the other currency.');
    }
    check.done();
    return micros;
}
/** @throws InvalidInputError with every bad field */
export function checkExchange({ amount, to }) {
    const check = new InputCheck();
    if (amount.micros <= 0n)
        check.add(['amount', 'amount'], 'TOO_SMALL', 'Enter an amount above 0.');
    if (amount.currency === to) {
        check.add(['to'], 'SAME_CURRENCY', `This money is in ${to} already; choose the other currency.`);
    }
    check.done();
}
//# sourceMappingURL=exchange.rules.js.map