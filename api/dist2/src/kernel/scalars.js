import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { formatDecimal, parseDecimal } from './money.js';
import { westernDigits } from './text.js';
const bad = (message) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
function decimalIn(value) {
    const micros = typeof value === 'string' ? parseDecimal(westernDigits(value)) : null;
    if (micros === null)
        throw bad('A Decimal is a string of digits with at most 6 decimals, such as "0.05".');
    return micros;
}
/** Carries micro-units inside, a canonical decimal string on the wire. */
export const Decimal = new GraphQLScalarType({
    name: 'Decimal',
    description: 'A decimal number as a JSON string in canonical form: optional "-", digits, at most 6 decimals, no exponent, no trailing zeros.',
    serialize: (value) => formatDecimal(value),
    parseValue: decimalIn,
    parseLiteral: (node) => decimalIn(node.kind === Kind.STRING ? node.value : undefined),
});
function cursorIn(value) {
    if (typeof value !== 'string' || !/^[A-Za-z0-9_-]{1,400}$/.test(value))
        throw bad('This is not a cursor of this API.');
    return value;
}
export const Cursor = new GraphQLScalarType({
    name: 'Cursor',
    description: 'Opaque. In lists a keyset position; in subscriptions a position in the one global event log, valid for every stream and filter.',
    serialize: (value) => value,
    parseValue: cursorIn,
    parseLiteral: (node) => cursorIn(node.kind === Kind.STRING ? node.value : undefined),
});
const RFC3339 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
/** February 30 would silently become March 2. */
function isDay(text) {
    const day = text.slice(0, 10);
    return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
function dateTimeIn(value) {
    const date = typeof value === 'string' && RFC3339.test(value) && isDay(value) ? new Date(value) : null;
    if (date === null || Number.isNaN(date.getTime()))
        throw bad('A DateTime is an RFC 3339 text such as "2026-11-22T09:30:00Z".');
    return date;
}
export const DateTime = new GraphQLScalarType({
    name: 'DateTime',
    description: 'An instant as RFC 3339 text in UTC, with milliseconds.',
    serialize: (value) => value.toISOString(),
    parseValue: dateTimeIn,
    parseLiteral: (node) => dateTimeIn(node.kind === Kind.STRING ? node.value : undefined),
});
//# sourceMappingURL=scalars.js.map