import { createHash } from 'node:crypto';
const STYLE = `
:root{color-scheme:light dark}
body{margin:0;font:1rem/1.6 system-ui,'Noto Sans Bengali',sans-serif}
main{max-width:26rem;margin:0 auto;padding:1.5rem 1rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem}
dd{margin:0;text-align:end;font-weight:700;overflow-wrap:anywhere}
form{display:grid;gap:.75rem}
button{min-height:3rem;font:inherit;font-weight:700}
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
/** Runs nothing, loads nothing, is framed by nobody; its form goes to its own address. */
export const checkoutHeaders = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};
const words = {
    title: { en: 'Confirm the payment', bn: 'পেমেন্ট নিশ্চিত করুন' },
    amount: { en: 'Amount', bn: 'পরিমাণ' },
    invoice: { en: 'Invoice', bn: 'ইনভয়েস' },
    practice: {
        en: 'This is a practice provider: no real money is taken.',
        bn: 'এটি পরীক্ষামূলক পেমেন্ট: আসল টাকা কাটা হবে না।',
    },
    approve: { en: 'Approve the payment', bn: 'টাকা দিন' },
    cancel: { en: 'Cancel', bn: 'বাতিল করুন' },
    wrong: { en: 'Try a wrong PIN', bn: 'ভুল পিন দিয়ে দেখুন' },
    wrongAgain: { en: 'Wrong PIN. Try again.', bn: 'পিন ভুল হয়েছে। আবার চেষ্টা করুন।' },
    over: { en: 'This payment is closed.', bn: 'এই পেমেন্ট আর খোলা নেই।' },
};
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]);
/** The provider's own page, where the customer says yes or no. Works without scripts. */
export function checkoutPage(checkout, language) {
    const sign = checkout.currency === 'BDT' ? '৳' : '$';
    const form = `<p>${words.practice[language]}</p>
${checkout.wrongPin ? `<p role="alert">${words.wrongAgain[language]}</p>\n` : ''}<form method="post">
<button name="outcome" value="approve">${words.approve[language]}</button>
<button name="outcome" value="cancel">${words.cancel[language]}</button>
<button name="outcome" value="wrong_pin">${words.wrong[language]}</button>
</form>`;
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(checkout.brand)} · ${words.title[language]}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p>${escape(checkout.brand)}</p>
<h1>${words.title[language]}</h1>
<dl>
<dt>${words.amount[language]}</dt><dd>${sign}${escape(checkout.amount)}</dd>
<dt>${words.invoice[language]}</dt><dd>${escape(checkout.invoice)}</dd>
</dl>
${checkout.open ? form : `<p>${words.over[language]}</p>`}
</main>
</body>
</html>
`;
}
export const languageOf = (header) => /^\s*bn\b/i.test(header ?? '') ? 'bn' : 'en';
//# sourceMappingURL=checkout.page.js.map