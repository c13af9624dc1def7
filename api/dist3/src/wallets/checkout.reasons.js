/** One sentence for what the page's title does not say by itself. */
const sentences = {
    DECLINED: {
        en: 'The provider declined the payment. Ask them why, or pay another way.',
        bn: 'প্রতিষ্ঠানটি পেমেন্টটি নেয়নি। তাদের কাছে কারণ জেনে নিন, অথবা অন্যভাবে টাকা দিন।',
    },
    ACCOUNT_UNUSABLE: {
        en: 'Nothing can be paid from this account now. Ask the provider, or use another one.',
        bn: 'এই অ্যাকাউন্ট থেকে এখন টাকা দেওয়া যায় না। প্রতিষ্ঠানটির সঙ্গে কথা বলুন, অথবা অন্য অ্যাকাউন্ট নিন।',
    },
    PROVIDER_LIMIT: {
        en: 'The account has reached its limit. Try tomorrow, or pay a smaller amount.',
        bn: 'অ্যাকাউন্টের সীমা পূর্ণ। কাল আবার চেষ্টা করুন, অথবা কম টাকা দিন।',
    },
    INSUFFICIENT_FUNDS: {
        en: 'There was not enough money in the account.',
        bn: 'অ্যাকাউন্টে যথেষ্ট টাকা ছিল না।',
    },
    GIVEN_BACK: {
        en: 'The provider gave the money back to you.',
        bn: 'প্রতিষ্ঠানটি টাকা আপনাকে ফেরত দিয়েছে।',
    },
    RISKY: {
        en: 'The provider checks this payment for safety. You need not pay again.',
        bn: 'নিরাপত্তার জন্য পেমেন্টটি যাচাই করা হচ্ছে। আবার টাকা দিতে হবে না।',
    },
    AMOUNT_DIFFERS: {
        en: 'The provider names another amount than was asked for. A moderator looks into it; you need not pay again.',
        bn: 'প্রতিষ্ঠানটির হিসাবে পরিমাণ মেলে না। একজন মডারেটর দেখছেন; আবার টাকা দিতে হবে না।',
    },
    NO_ANSWER: {
        en: 'The provider has not answered clearly. We keep asking.',
        bn: 'প্রতিষ্ঠানটি এখনো পরিষ্কার উত্তর দেয়নি। আমরা আবার জিজ্ঞেস করছি।',
    },
    RECONCILED: {
        en: 'It was put right after the provider’s own list.',
        bn: 'প্রতিষ্ঠানটির তালিকা দেখে হিসাব ঠিক করা হয়েছে।',
    },
};
export const reasonText = (reason, language) => (reason && sentences[reason]?.[language]) ?? null;
//# sourceMappingURL=checkout.reasons.js.map