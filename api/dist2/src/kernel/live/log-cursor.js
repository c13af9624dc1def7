import { badInput } from '../errors.js';
/** A position in the one global log, valid for every stream and filter; opaque outside. */
export const encodeLogCursor = (cursor) => Buffer.from(`log1:${cursor}`).toString('base64url');
/** @throws BAD_USER_INPUT for anything this API did not give out. */
export function decodeLogCursor(text) {
    const match = /^log1:(0|[1-9]\d{0,15})$/.exec(Buffer.from(text, 'base64url').toString());
    const cursor = Number(match?.[1]);
    if (!Number.isSafeInteger(cursor) || encodeLogCursor(cursor) !== text) {
        throw badInput('`after` is not a cursor of the event log.');
    }
    return cursor;
}
//# sourceMappingURL=log-cursor.js.map