import { westernDigits } from '../../kernel/index.js';
/** The routing number of the branch, something between, the account's number. */
const ACCOUNT = /^(\d{9})[ \u00a0/,-]{1,3}(\d{8,17})$/;
/**
 * An account at a bank of Bangladesh, as "routing-account", from the two numbers that stand on every cheque; null
 * where it is none. Digits of either script, nothing but plain signs between.
 */
export function bankAccount(text) {
    if (text.length > 60)
        return null;
    const [, routing, account] = ACCOUNT.exec(westernDigits(text.replace(/^ +| +$/g, ''))) ?? [];
    return routing === undefined ? null : `${routing}-${account}`;
}
//# sourceMappingURL=bank.account.js.map