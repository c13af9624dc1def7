/** Over https the browser itself guards the name: only this host can set it, never a sub-domain or plain http. */
export const sessionCookie = (secure) => ({
    name: secure ? '__Host-sid' : 'sid',
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure },
});
/** The value under a name; ours never needs decoding. */
export function readCookie(header, name) {
    const pairs = header?.split(';').map((pair) => pair.trim().split('=')) ?? [];
    return pairs.find(([key]) => key === name)?.[1] || undefined;
}
//# sourceMappingURL=session.cookie.js.map