import { formatDecimal } from '../kernel/index.js';
import { depositReasonOf, isHeld } from './deposit.reason.js';
export const words = {
    brand: { en: 'Kajlet', bn: 'কাজলেট' },
    amount: { en: 'Amount', bn: 'পরিমাণ' },
    method: { en: 'Pay with', bn: 'যা দিয়ে দেবেন' },
    approve: { en: 'Approve the payment', bn: 'টাকা জমা দিন' },
    cancel: { en: 'Cancel', bn: 'বাতিল করুন' },
    practice: {
        en: 'This is a practice checkout: no real money is taken.',
        bn: 'এটি পরীক্ষামূলক পেমেন্ট: আসল টাকা কাটা হবে না।',
    },
    home: { en: 'Back to Kajlet', bn: 'কাজলেটে ফিরে যান' },
};
/** Title and one sentence for each thing the page can say. */
const says = {
    open: {
        title: { en: 'Pay into your wallet', bn: 'ওয়ালেটে টাকা জমা' },
        text: { en: 'Approve to add this amount to the wallet.', bn: 'জমা দিলে এই টাকা ওয়ালেটে যোগ হবে।' },
    },
    CONFIRMED: {
        title: { en: 'Paid', bn: 'টাকা জমা হয়েছে' },
        text: { en: 'The money is in the wallet.', bn: 'টাকা এখন ওয়ালেটে আছে।' },
    },
    cancelled: {
        title: { en: 'Cancelled', bn: 'বাতিল হয়েছে' },
        text: { en: 'Nothing was paid.', bn: 'কোনো টাকা দেওয়া হয়নি।' },
    },
    FAILED: {
        title: { en: 'Not paid', bn: 'টাকা জমা হয়নি' },
        text: { en: 'Nothing is in the wallet.', bn: 'ওয়ালেটে কোনো টাকা যোগ হয়নি।' },
    },
    EXPIRED: {
        title: { en: 'Too late', bn: 'সময় শেষ' },
        text: {
            en: 'This checkout was open for 24 hours and is closed now. Nothing was paid; start a new deposit.',
            bn: 'এই পেমেন্ট পাতাটি ২৪ ঘণ্টা খোলা ছিল, এখন বন্ধ। কোনো টাকা দেওয়া হয়নি; নতুন করে জমা শুরু করুন।',
        },
    },
    REVERSED: {
        title: { en: 'Paid back', bn: 'টাকা ফেরত গেছে' },
        text: { en: 'This payment was reversed.', bn: 'এই পেমেন্টটি ফেরত নেওয়া হয়েছে।' },
    },
    waiting: {
        title: { en: 'Waiting for the provider', bn: 'নিশ্চিত হওয়ার অপেক্ষা' },
        text: {
            en: 'The payment is not confirmed yet. The money is in the wallet as soon as it is; you need not wait here.',
            bn: 'পেমেন্ট এখনো নিশ্চিত হয়নি। হলেই টাকা ওয়ালেটে চলে যাবে; এখানে অপেক্ষা করতে হবে না।',
        },
    },
    away: {
        title: { en: 'The provider does not answer', bn: 'সেবাটি সাড়া দিচ্ছে না' },
        text: {
            en: 'Nothing was paid. Try again in a few minutes.',
            bn: 'কোনো টাকা কাটা হয়নি। কয়েক মিনিট পরে আবার চেষ্টা করুন।',
        },
    },
    unknown: {
        title: { en: 'No such checkout', bn: 'পাতাটি পাওয়া যায়নি' },
        text: { en: 'This address leads to no payment.', bn: 'এই ঠিকানায় কোনো পেমেন্ট নেই।' },
    },
    unclear: {
        title: { en: 'That was not clear', bn: 'বোঝা যায়নি' },
        text: {
            en: 'Nothing was changed. Go back and choose approve or cancel.',
            bn: 'কিছুই বদলায়নি। ফিরে গিয়ে জমা দিন বা বাতিল করুন বেছে নিন।',
        },
    },
};
export const say = (what, language) => ({
    title: says[what].title[language],
    text: says[what].text[language],
});
const ofStatus = (status) => status === 'CREATED' || status === 'PENDING' ? 'open' : status;
export function sayingOf(deposit, now) {
    // Paid, whatever the time: what is looked at is never told to be paid again.
    if (isHeld(deposit))
        return 'waiting';
    if (deposit.lapsedAt(now))
        return 'EXPIRED';
    const isCancelled = deposit.status === 'FAILED' && depositReasonOf(deposit) === 'CANCELLED_BY_PAYER';
    return isCancelled ? 'cancelled' : ofStatus(deposit.status);
}
const methods = {
    CARD: { en: 'Card', bn: 'কার্ড' },
    BKASH: { en: 'bKash', bn: 'বিকাশ' },
    NAGAD: { en: 'Nagad', bn: 'নগদ' },
};
export const methodName = (method, language) => methods[method]?.[language] ?? method;
/** The sign in front and the digits of the language; every digit of the amount, none of them rounded. */
export function moneyText({ micros, currency }, language) {
    const decimal = formatDecimal(micros);
    const format = new Intl.NumberFormat(language === 'bn' ? 'bn-BD' : 'en-US', {
        minimumFractionDigits: decimal.includes('.') ? 2 : 0,
        maximumFractionDigits: 6,
    });
    return `${currency === 'USD' ? '$' : '৳'}${format.format(decimal)}`;
}
//# sourceMappingURL=checkout.texts.js.map