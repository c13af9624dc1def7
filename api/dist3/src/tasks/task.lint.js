/** What a task may not be, as codes; pages have words for them in each language. */
export const ProhibitionReason = {
    PROHIBITED_CATEGORY: 'PROHIBITED_CATEGORY',
    ASKS_FOR_SECRETS: 'ASKS_FOR_SECRETS',
    ASKS_FOR_IDENTITY_PAPERS: 'ASKS_FOR_IDENTITY_PAPERS',
    ORDERS_PRAISE: 'ORDERS_PRAISE',
};
// Bengali letters such as য় have two spellings; stored text is NFC, so the patterns are too.
const pattern = (source) => new RegExp(source.normalize('NFC'), 'iu');
const SECRET_EN = String.raw `pass\s?words?|passcodes?|otps?|one[- ]time (?:codes?|passwords?|pins?)|(?:verification|security|login) codes?|pins?(?: codes?| numbers?)?|cvv|card numbers?|private keys?|seed phrases?`;
const PAPER_EN = String.raw `national id|nid|identity cards?|id cards?|passports?|driving licen[cs]es?|birth certificates?`;
const SECRET_BN = 'পাসওয়ার্ড|ওটিপি|পিন নম্বর|পিন কোড|গোপন কোড|ভেরিফিকেশন কোড|যাচাইকরণ কোড|কার্ড নম্বর';
const PAPER_BN = 'এনআইডি|জাতীয় পরিচয়পত্র|জাতীয় পরিচয় পত্র|পাসপোর্ট|ড্রাইভিং লাইসেন্স|জন্ম নিবন্ধন';
// Not “enter” and its like: signing in somewhere is part of honest app tests, unless the answer is where it goes.
const ASK_EN = String.raw `send|give|share|submit|provide|upload|tell|show`;
const ASK_BN = 'দিন|দেবেন|দিবেন|পাঠান|পাঠাবেন|শেয়ার|আপলোড|জমা|জানান|দেখান';
const asksEn = (what) => pattern(String.raw `\b(?:${ASK_EN})\b.{0,40}\b(?:your|ur|his|her|their|own)\b.{0,30}\b(?:${what})\b`);
const asksBn = (what) => pattern(String.raw `(?:আপনার|নিজের|আপনাদের|তোমার|পরিবারের).{0,40}(?:${what}).{0,60}(?:${ASK_BN})`);
const SECRETS = {
    code: 'ASKS_FOR_SECRETS',
    sentence: 'A task must not ask for passwords, PINs or one-time codes.',
};
const PAPERS = {
    code: 'ASKS_FOR_IDENTITY_PAPERS',
    sentence: 'A task must not ask for identity papers.',
};
const PRAISE = {
    code: 'ORDERS_PRAISE',
    sentence: 'A task must not order stars or praise; ask for an honest opinion.',
};
const ofCategory = (slug) => ({
    code: 'PROHIBITED_CATEGORY',
    sentence: `Work of the kind “${slug}” is prohibited on this marketplace.`,
});
/** Sentences that ask for what nobody may be asked for. */
const sentences = [
    [asksEn(SECRET_EN), SECRETS],
    [
        pattern(String.raw `\b(?:enter|type|write)\b.{0,60}\b(?:${SECRET_EN})\b.{0,40}\b(?:here|below|answer|proof)\b`),
        SECRETS,
    ],
    [asksBn(SECRET_BN), SECRETS],
    [asksEn(PAPER_EN), PAPERS],
    [asksBn(PAPER_BN), PAPERS],
    [pattern(String.raw `\b(?:give|leave|post|write|rate)\b.{0,40}\b(?:5|five)[- ]?stars?\b`), PRAISE],
    [pattern('(?:৫|5|পাঁচ)[- ]?(?:স্টার|তারকা|তারা).{0,40}(?:দিন|দেবেন|দিবেন|লিখুন)'), PRAISE],
];
/** What a proof field asks for by its name alone. */
const labels = [
    [pattern(String.raw `\b(?:${SECRET_EN})\b`), SECRETS],
    [pattern(SECRET_BN), SECRETS],
    [pattern(String.raw `\b(?:${PAPER_EN})\b`), PAPERS],
    [pattern(PAPER_BN), PAPERS],
];
/**
 * A warning not to give something is the opposite of asking for it. “No” is one only right before the thing itself: in
 * Bangladesh it is also how “number” is written, as in “NID no”.
 */
const FORBIDS = pattern(String.raw `\b(?:never|not|don['’]?t|without|no\s+(?:${SECRET_EN}|${PAPER_EN}))\b|(?:^|\s)(?:না|কখনো|কখনোই|নয়|ছাড়া)(?=\s|$)`);
/** Why the marketplace does not carry this task; empty where it may. Modest: what slips through, moderators and workers report. */
export function prohibitions(text, category) {
    const reasons = new Set();
    if (category.policy === 'PROHIBITED')
        reasons.add(ofCategory(category.slug));
    const read = [text.title, ...text.steps.map((step) => step.text)].flatMap((part) => part.split(/[.!?।\n]+/));
    const asked = read.filter((sentence) => !FORBIDS.test(sentence));
    for (const [words, reason] of sentences)
        if (asked.some((sentence) => words.test(sentence)))
            reasons.add(reason);
    for (const [words, reason] of labels)
        if (text.proofFields.some(({ label }) => words.test(label) && !FORBIDS.test(label)))
            reasons.add(reason);
    return [...reasons];
}
//# sourceMappingURL=task.lint.js.map