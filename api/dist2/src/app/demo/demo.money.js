import { Sessions } from '../../identity/sessions.service.js';
import { Scope } from '../../kernel/index.js';
import { PayoutMethods } from '../../withdrawals/payout-methods.service.js';
import { payoutProvider } from '../../withdrawals/payout-provider.js';
import { WithdrawalQuotes } from '../../withdrawals/withdrawal-quotes.service.js';
import { Withdrawals } from '../../withdrawals/withdrawals.service.js';
/** So many people share this one that a moderator looks first. */
const FAMILY = '01811111111';
/** What the practice providers make of these numbers: no such account, and another amount than asked for. */
const NO_ACCOUNT = '01700000107';
const ANOTHER_AMOUNT = '01700000114';
/** A branch and an account there; moderators carry such orders to the bank. */
const BANK_ACCOUNT = '090261234-1234567890123';
/** bKash numbers by person, and one account at a bank; they have rested by the time anybody looks. */
export async function tellPayoutMethods(story) {
    const numbers = [
        ['rina', '01712345678'],
        ['rina', NO_ACCOUNT],
        ['tanvir', FAMILY],
        ['tanvir', ANOTHER_AMOUNT],
        ...['mitu', 'joseph', 'employer'].map((name) => [name, FAMILY]),
    ];
    const ids = new Map();
    for (const [name, account] of numbers) {
        const destination = { method: 'BKASH', account, name: null };
        const id = await story.as(name).get(PayoutMethods).add({ destination, known: false });
        ids.set(`${name} ${account}`, id);
    }
    const destination = { method: 'BANK', account: BANK_ACCOUNT, name: 'Shapla Research' };
    const bank = await story.as('employer').get(PayoutMethods).add({ destination, known: false });
    return ids.set(`employer ${BANK_ACCOUNT}`, bank);
}
/**
 * Withdrawals asked for just now: the practice providers pay one as soon as the server runs, and refuse or muddle
 * others. Where there are no providers, nobody asks.
 */
export async function tellWithdrawals(story, methods) {
    if (payoutProvider(story.as('rina'), 'BKASH') === null)
        return;
    const ask = (name, account, taka) => withSession(story.as(name), async (scope) => {
        const amount = { micros: taka * 1000000n, currency: 'BDT' };
        const quote = await scope.get(WithdrawalQuotes).create(methods.get(`${name} ${account}`), amount);
        return scope.get(Withdrawals).request(quote);
    });
    const undone = await ask('rina', '01712345678', 60n);
    await story.as('rina').get(Withdrawals).cancel(undone);
    await ask('rina', '01712345678', 100n);
    await ask('rina', NO_ACCOUNT, 80n);
    await ask('tanvir', FAMILY, 90n);
    await ask('tanvir', ANOTHER_AMOUNT, 50n);
    await ask('employer', BANK_ACCOUNT, 600n);
}
/** As somebody who has just given the password. */
async function withSession(scope, work) {
    const { userId } = scope.me;
    const { id } = await scope.get(Sessions).open(userId, 'BEARER');
    const done = await work(new Scope(scope.em, scope.shared, { viewer: { ...scope.me, sessionId: id } }));
    await scope.get(Sessions).end(userId, id);
    return done;
}
//# sourceMappingURL=demo.money.js.map