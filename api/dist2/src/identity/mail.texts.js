const verification = {
    en: (link) => ({
        subject: 'Confirm your e-mail address',
        body: `Welcome to Kajlet.\n\nOpen this link to confirm that this address is yours:\n${link}\n\nIt works for 7 days. If you did not sign up, do nothing.\n`,
    }),
    bn: (link) => ({
        subject: 'আপনার ই-মেইল ঠিকানা নিশ্চিত করুন',
        body: `কাজলেটে স্বাগতম।\n\nএই ঠিকানাটি আপনার, তা নিশ্চিত করতে এই লিংকটি খুলুন:\n${link}\n\nলিংকটি ৭ দিন কাজ করবে। আপনি নিবন্ধন না করে থাকলে কিছু করতে হবে না।\n`,
    }),
};
const passwordReset = {
    en: (link) => ({
        subject: 'Choose a new password',
        body: `Somebody, probably you, asked for a new password at Kajlet.\n\nOpen this link to choose one:\n${link}\n\nIt works once, for one hour. If it was not you, do nothing: your password stays as it is.\n`,
    }),
    bn: (link) => ({
        subject: 'নতুন পাসওয়ার্ড ঠিক করুন',
        body: `কেউ একজন, সম্ভবত আপনি, কাজলেটে নতুন পাসওয়ার্ড চেয়েছেন।\n\nনতুন পাসওয়ার্ড দিতে এই লিংকটি খুলুন:\n${link}\n\nলিংকটি একবার, এক ঘণ্টা পর্যন্ত কাজ করবে। আপনি না চেয়ে থাকলে কিছু করতে হবে না: আপনার পাসওয়ার্ড আগের মতোই থাকবে।\n`,
    }),
};
const passwordChanged = {
    en: (link) => ({
        subject: 'Your password was changed',
        body: `The password of your Kajlet account was changed and other devices were signed out.\n\nIf it was not you, choose a new one at once:\n${link}\n`,
    }),
    bn: (link) => ({
        subject: 'আপনার পাসওয়ার্ড বদলানো হয়েছে',
        body: `আপনার কাজলেট অ্যাকাউন্টের পাসওয়ার্ড বদলানো হয়েছে এবং অন্য ডিভাইসগুলো থেকে সাইন আউট করা হয়েছে।\n\nআপনি না করে থাকলে এখনই নতুন পাসওয়ার্ড দিন:\n${link}\n`,
    }),
};
const payoutMethodAdded = {
    en: (link) => ({
        subject: 'A new account for your money was added',
        body: `Somebody, probably you, added an account that your Kajlet money can be sent to. Nothing is sent there before it has rested.

If it was not you, remove it at once and change your password:
${link}
`,
    }),
    bn: (link) => ({
        subject: 'টাকা তোলার নতুন অ্যাকাউন্ট যোগ হয়েছে',
        body: `কেউ একজন, সম্ভবত আপনি, কাজলেটের টাকা পাঠানোর জন্য নতুন একটি অ্যাকাউন্ট যোগ করেছেন। বিরতির সময় শেষ না হওয়া পর্যন্ত সেখানে টাকা যাবে না।

আপনি না করে থাকলে এখনই সেটি সরিয়ে ফেলুন এবং পাসওয়ার্ড বদলান:
${link}
`,
    }),
};
/** Each is about one thing that somebody did just now; there are no digests. */
export const letters = { verification, passwordReset, passwordChanged, payoutMethodAdded };
export const letterOf = (kind, locale, link) => letters[kind][locale === 'bn' ? 'bn' : 'en'](link);
//# sourceMappingURL=mail.texts.js.map