import { writeSync } from 'node:fs';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';

/** Nothing can be written past the stream. */
const NONE = -1;

/** Node does not document it; where it is missing, everything goes through the stream. */
interface Connection {
  readonly _handle?: { readonly fd?: number } | null;
}

/** The number by which the system knows a socket. What is written to a TLS socket has yet to be encrypted. */
export const descriptorOf = (stream: Duplex): number =>
  stream instanceof TLSSocket ? NONE : ((stream as Connection)._handle?.fd ?? NONE);

/** From the very call that destroys the stream, and in one look where `destroyed` takes three. */
const isClosed = (stream: Duplex): boolean => (stream as Connection)._handle === null;

/**
 * How many of these bytes the system took at once, without Node's stream, which would make an object for each write and
 * come back to it in a later turn: half of what Node spends on ten thousand. The rest is for the stream, which also
 * meets whatever went wrong. None while something waits there, since it comes first, and none once the connection is
 * closed: its number may be another one's by then.
 */
export function writeNow(stream: Duplex, descriptor: number, bytes: Uint8Array): number {
  if (descriptor === NONE || stream.writableLength > 0 || isClosed(stream)) return 0;
  try {
    return writeSync(descriptor, bytes);
  } catch {
    return 0;
  }
}
