/**
 * An account at a bank of Bangladesh, as "routing-account", from the two numbers that stand on every cheque; null
 * where it is none. Digits of either script, nothing but plain signs between.
 */
export declare function bankAccount(text: string): string | null;
