/** What browsers let a page have under way beyond its end, 64 kB, less some for what they count of their own. */
const MOST_BYTES = 60_000;
let underWay = 0;

/**
 * A call that goes on when its page ends. Beyond what the browser allows of these it would be refused at once; it goes
 * as a common call then, which is as good while the page stands.
 */
export const keptAlive: typeof fetch = async (input, init) => {
  const bytes = new TextEncoder().encode(String(init?.body ?? '')).length;
  if (underWay + bytes > MOST_BYTES) return fetch(input, init);
  underWay += bytes;
  try {
    return await fetch(input, { ...init, keepalive: true });
  } finally {
    underWay -= bytes;
  }
};
