import { createHash, randomBytes } from 'node:crypto';
/** 32 random bytes behind a prefix that tells a leaked one's kind. */
export const newToken = (prefix) => `${prefix}_${randomBytes(32).toString('base64url')}`;
export const looksLikeToken = (prefix, text) => text.startsWith(`${prefix}_`) && /^[A-Za-z0-9_-]{43}$/.test(text.slice(prefix.length + 1));
/** What is stored: nobody signs in with a copy of the database. */
export const digest = (text) => createHash('sha256').update(text).digest('hex');
//# sourceMappingURL=secret.token.js.map