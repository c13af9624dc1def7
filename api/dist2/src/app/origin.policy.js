const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** The origins whose pages may call: our own, on this machine under each of its names, and the port itself. */
export function ownOrigins({ publicUrl, port }) {
    const url = new URL(publicUrl);
    const origins = new Set([url.origin]);
    if (!LOOPBACK.includes(url.hostname))
        return origins;
    for (const host of LOOPBACK) {
        const twin = new URL(url);
        twin.hostname = host;
        origins.add(twin.origin).add(new URL(`http://${host}:${port}`).origin);
    }
    return origins;
}
/** Programs send no Origin; a browser always does where it matters, and then it must be ours. */
export const mayCall = (origins, origin) => origin === undefined || origins.has(origin);
//# sourceMappingURL=origin.policy.js.map