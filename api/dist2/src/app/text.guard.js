import { isUtf8 } from 'node:buffer';
import { GraphQLError, Kind } from 'graphql';
import { badInput } from '../kernel/index.js';
const BROKEN = 'Text must not hold NUL or broken characters.';
export const isCleanText = (text) => !text.includes('\0') && text.isWellFormed();
/** @throws BAD_USER_INPUT where any text inside holds NUL or half a character; PostgreSQL stores neither. */
export function assertCleanText(value) {
    if (typeof value === 'string') {
        if (!isCleanText(value))
            throw badInput(BROKEN);
    }
    else if (Array.isArray(value)) {
        value.forEach(assertCleanText);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) {
            if (!isCleanText(name))
                throw badInput(BROKEN);
            assertCleanText(inner);
        }
    }
}
/** @throws BAD_USER_INPUT: decoding would silently replace what is broken, and the sender would never know. */
export function decodeUtf8(bytes) {
    if (!isUtf8(bytes))
        throw badInput('The request is not valid UTF-8.');
    return bytes.toString('utf8');
}
/** The same for percent-encoded text of a query string. */
export function assertUtf8Search(search) {
    try {
        decodeURIComponent(search);
    }
    catch {
        throw badInput('The request is not valid UTF-8.');
    }
}
/** Escapes in string literals may spell what the source itself does not hold. */
export const cleanLiterals = (context) => ({
    [Kind.STRING]: (node) => {
        if (isCleanText(node.value))
            return;
        context.reportError(new GraphQLError(BROKEN, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } }));
    },
});
//# sourceMappingURL=text.guard.js.map