import { isIPv6 } from 'node:net';
/** The part of an address that one subscriber cannot change at will: of IPv6 the first 64 bits. */
export function subscriberOf(ip) {
    const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
    if (!isIPv6(plain))
        return plain;
    const [head = '', tail] = plain.toLowerCase().split('::');
    const before = head.split(':').filter(Boolean);
    const after = (tail ?? '').split(':').filter(Boolean);
    const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
    const groups = [...before, ...Array(zeros).fill('0'), ...after];
    return groups
        .slice(0, 4)
        .map((group) => group.replace(/^0+(?=.)/, ''))
        .join(':');
}
//# sourceMappingURL=address.rules.js.map