import { type Amount } from '../kernel/index.js';
import type { PaymentMethod } from '../payments/index.js';
import type { Deposit } from './deposit.entity.js';
export type Language = 'bn' | 'en';
export declare const words: {
    readonly brand: {
        readonly en: "Kajlet";
        readonly bn: "কাজলেট";
    };
    readonly amount: {
        readonly en: "Amount";
        readonly bn: "পরিমাণ";
    };
    readonly method: {
        readonly en: "Pay with";
        readonly bn: "যা দিয়ে দেবেন";
    };
    readonly approve: {
        readonly en: "Approve the payment";
        readonly bn: "টাকা জমা দিন";
    };
    readonly cancel: {
        readonly en: "Cancel";
        readonly bn: "বাতিল করুন";
    };
    readonly practice: {
        readonly en: "This is a practice checkout: no real money is taken.";
        readonly bn: "এটি পরীক্ষামূলক পেমেন্ট: আসল টাকা কাটা হবে না।";
    };
    readonly home: {
        readonly en: "Back to Kajlet";
        readonly bn: "কাজলেটে ফিরে যান";
    };
};
/** Title and one sentence for each thing the page can say. */
declare const says: {
    readonly open: {
        readonly title: {
            readonly en: "Pay into your wallet";
            readonly bn: "ওয়ালেটে টাকা জমা";
        };
        readonly text: {
            readonly en: "Approve to add this amount to the wallet.";
            readonly bn: "জমা দিলে এই টাকা ওয়ালেটে যোগ হবে।";
        };
    };
    readonly CONFIRMED: {
        readonly title: {
            readonly en: "Paid";
            readonly bn: "টাকা জমা হয়েছে";
        };
        readonly text: {
            readonly en: "The money is in the wallet.";
            readonly bn: "টাকা এখন ওয়ালেটে আছে।";
        };
    };
    readonly cancelled: {
        readonly title: {
            readonly en: "Cancelled";
            readonly bn: "বাতিল হয়েছে";
        };
        readonly text: {
            readonly en: "Nothing was paid.";
            readonly bn: "কোনো টাকা দেওয়া হয়নি।";
        };
    };
    readonly FAILED: {
        readonly title: {
            readonly en: "Not paid";
            readonly bn: "টাকা জমা হয়নি";
        };
        readonly text: {
            readonly en: "Nothing is in the wallet.";
            readonly bn: "ওয়ালেটে কোনো টাকা যোগ হয়নি।";
        };
    };
    readonly EXPIRED: {
        readonly title: {
            readonly en: "Too late";
            readonly bn: "সময় শেষ";
        };
        readonly text: {
            readonly en: "This checkout was open for 24 hours and is closed now. Nothing was paid; start a new deposit.";
            readonly bn: "এই পেমেন্ট পাতাটি ২৪ ঘণ্টা খোলা ছিল, এখন বন্ধ। কোনো টাকা দেওয়া হয়নি; নতুন করে জমা শুরু করুন।";
        };
    };
    readonly REVERSED: {
        readonly title: {
            readonly en: "Paid back";
            readonly bn: "টাকা ফেরত গেছে";
        };
        readonly text: {
            readonly en: "This payment was reversed.";
            readonly bn: "এই পেমেন্টটি ফেরত নেওয়া হয়েছে।";
        };
    };
    readonly waiting: {
        readonly title: {
            readonly en: "Waiting for the provider";
            readonly bn: "নিশ্চিত হওয়ার অপেক্ষা";
        };
        readonly text: {
            readonly en: "The payment is not confirmed yet. The money is in the wallet as soon as it is; you need not wait here.";
            readonly bn: "পেমেন্ট এখনো নিশ্চিত হয়নি। হলেই টাকা ওয়ালেটে চলে যাবে; এখানে অপেক্ষা করতে হবে না।";
        };
    };
    readonly away: {
        readonly title: {
            readonly en: "The provider does not answer";
            readonly bn: "সেবাটি সাড়া দিচ্ছে না";
        };
        readonly text: {
            readonly en: "Nothing was paid. Try again in a few minutes.";
            readonly bn: "কোনো টাকা কাটা হয়নি। কয়েক মিনিট পরে আবার চেষ্টা করুন।";
        };
    };
    readonly unknown: {
        readonly title: {
            readonly en: "No such checkout";
            readonly bn: "পাতাটি পাওয়া যায়নি";
        };
        readonly text: {
            readonly en: "This address leads to no payment.";
            readonly bn: "এই ঠিকানায় কোনো পেমেন্ট নেই।";
        };
    };
    readonly unclear: {
        readonly title: {
            readonly en: "That was not clear";
            readonly bn: "বোঝা যায়নি";
        };
        readonly text: {
            readonly en: "Nothing was changed. Go back and choose approve or cancel.";
            readonly bn: "কিছুই বদলায়নি। ফিরে গিয়ে জমা দিন বা বাতিল করুন বেছে নিন।";
        };
    };
};
type Saying = keyof typeof says;
export declare const say: (what: Saying, language: Language) => {
    title: string;
    text: string;
};
export declare function sayingOf(deposit: Deposit, now: Date): Saying;
export declare const methodName: (method: PaymentMethod, language: Language) => string;
/** The sign in front and the digits of the language; every digit of the amount, none of them rounded. */
export declare function moneyText({ micros, currency }: Amount, language: Language): string;
export {};
