import { randomBytes } from 'node:crypto';
/**
 * Our own pages are rendered by this very process and call it over loopback. The key tells such a call from any other
 * program on this machine, so that only they may name the reader's address.
 */
export const internalKey = randomBytes(24).toString('base64url');
const headerOf = (request, name) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
};
export function factsOf(request, ip, reply) {
    const inside = headerOf(request, 'x-kajlet-internal') === internalKey;
    const reader = inside ? headerOf(request, 'x-forwarded-for')?.split(',')[0]?.trim() : undefined;
    return {
        ip: reader ?? ip,
        userAgent: (headerOf(request, 'user-agent') ?? '').slice(0, 300),
        idempotencyKey: headerOf(request, 'idempotency-key') ?? null,
        locale: localeOf(headerOf(request, 'accept-language')),
        byPages: reader !== undefined,
        ...(reply ? { reply } : {}),
    };
}
/** The first of our languages in the reader's order of liking. */
export function localeOf(acceptLanguage) {
    const wishes = (acceptLanguage ?? '').split(',').map((part, position) => {
        const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
        const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
        return { language: tag.split('-')[0], weight: Number(weight ?? 1), position };
    });
    wishes.sort((a, b) => b.weight - a.weight || a.position - b.position);
    return wishes.find(({ language }) => language === 'bn' || language === 'en')?.language ?? 'en';
}
//# sourceMappingURL=request.facts.js.map