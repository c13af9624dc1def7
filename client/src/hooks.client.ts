import { isLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';

// The server has chosen the language from cookie and Accept-Language; the page it sent says which. Choosing again here
// could differ, and the cookie is not readable by scripts.
const chosen = document.documentElement.lang;
if (isLocale(chosen)) overwriteGetLocale(() => chosen);
