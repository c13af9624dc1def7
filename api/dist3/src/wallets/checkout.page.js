import { createHash } from 'node:crypto';
import { reasonText } from './checkout.reasons.js';
import { depositReasonOf } from './deposit.reason.js';
import { methodName, moneyText, say, sayingOf, words } from './checkout.texts.js';
const STYLE = `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--text:#14181f;--soft:#475063;--line:#7a8494;--main:#2446c8;--on:#fff}
@media (prefers-color-scheme:dark){:root{--bg:#0f1319;--card:#171c24;--text:#e9edf3;--soft:#a9b3c3;--line:#7c889b;--main:#8ea6ff;--on:#0b1230}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:1rem/1.6 system-ui,'Noto Sans Bengali',sans-serif}
main{max-width:26rem;margin:0 auto;padding:1.5rem 1rem}
section{background:var(--card);border-radius:.75rem;padding:1.25rem}
.brand{margin:0 0 1rem;font-weight:700}
h1{margin:0 0 .5rem;font-size:1.375rem;line-height:1.35}
p{margin:0 0 1rem;overflow-wrap:anywhere}
dl{margin:0 0 1rem;display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem}
dt,.note{color:var(--soft)}
dd{margin:0;text-align:end;font-weight:700;overflow-wrap:anywhere}
form{display:grid;gap:.75rem}
button{min-height:3rem;border-radius:.5rem;border:1px solid var(--line);background:transparent;color:inherit;font:inherit;font-weight:700;padding:.5rem 1rem;cursor:pointer}
button.main{background:var(--main);border-color:var(--main);color:var(--on)}
a{color:var(--main);display:inline-block;padding:.5rem 0}
:focus-visible{outline:3px solid var(--main);outline-offset:2px}
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
/** The page runs nothing and loads nothing, nobody may frame it, and its form goes nowhere else. */
export const pageHeaders = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex',
};
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]);
function page(language, { title, text, more = '' }) {
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · ${words.brand[language]}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="brand">${words.brand[language]}</p>
<section aria-labelledby="title">
<h1 id="title">${escape(title)}</h1>
<p>${escape(text)}</p>
${more}</section>
</main>
</body>
</html>
`;
}
const homeLink = (language, back = '/') => `<a href="${escape(back)}">${words.home[language]}</a>\n`;
const facts = ({ method, amount, currency }, language) => `<dl>
<dt>${words.amount[language]}</dt><dd>${escape(moneyText({ micros: amount, currency }, language))}</dd>
<dt>${words.method[language]}</dt><dd>${escape(methodName(method, language))}</dd>
</dl>
`;
/** Without an action the form goes to the page's own address, whatever stands in front of this server. */
const form = (language) => `<p class="note">${words.practice[language]}</p>
<form method="post">
<button class="main" name="outcome" value="approve">${words.approve[language]}</button>
<button name="outcome" value="cancel">${words.cancel[language]}</button>
</form>
`;
/** What to pay with the choice, or what became of it. */
export function depositPage(deposit, { language, now, back, returned }) {
    const found = sayingOf(deposit, now);
    const saying = found === 'open' && returned ? 'waiting' : found;
    const end = saying === 'open' ? form(language) : homeLink(language, back);
    const reason = saying === 'open' ? null : reasonText(depositReasonOf(deposit), language);
    const why = reason === null ? '' : `<p>${escape(reason)}</p>\n`;
    return page(language, { ...say(saying, language), more: why + facts(deposit, language) + end });
}
export const plainPage = (what, language) => page(language, { ...say(what, language), more: homeLink(language) });
//# sourceMappingURL=checkout.page.js.map