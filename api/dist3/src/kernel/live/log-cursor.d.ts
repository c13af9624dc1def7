/** A position in the one global log, valid for every stream and filter; opaque outside. */
export declare const encodeLogCursor: (cursor: number) => string;
/** @throws BAD_USER_INPUT for anything this API did not give out. */
export declare function decodeLogCursor(text: string): number;
