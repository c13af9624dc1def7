/** Anything but the canonical form is refused, for the contract promises it and an exact check must not be kinder. */
export declare function toMicros(amount: string): bigint;
export declare function fromMicros(micros: bigint): string;
/** The next whole unit at or above an amount that is not negative. */
export declare function wholeUnitsAbove(micros: bigint): bigint;
