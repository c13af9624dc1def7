import type { Component } from 'svelte';

/** Fetches a part; which properties it takes is between it and who shows it. */
export type Part = () => Promise<{ default: Component<never> }>;

interface Given {
  props: object;
  context: ReadonlyMap<unknown, unknown>;
  /** Ids in a part must not be those of the page around it. */
  idPrefix: string;
}

/** A part of a page whose scripts may come when the page stands already: `<Later part={…} props={…} />` shows it. */
export interface Later {
  readonly fetch: Part;
  /** Null where the server has written the part and its scripts are on their way. */
  readonly ready: Component<never> | null;
  /** On the server alone: the part as a page's text. */
  readonly write?: (given: Given) => string;
}

/** Marks what the server has written and no script has taken over yet. */
const WRITTEN = '[data-later]';

/**
 * For a universal load function. The page that the server wrote stands at once and gets the part's scripts after; one
 * that comes by navigation waits for them, so that it comes whole. `fetch` is the same function at each call.
 */
export async function later(fetch: Part): Promise<Later> {
  if (import.meta.env.SSR) {
    const [{ default: ready }, { render }] = await Promise.all([fetch(), import('svelte/server')]);
    return { fetch, ready, write: (given) => render(ready as Component, given as object).body };
  }
  const standing = document.querySelector(WRITTEN) !== null;
  return { fetch, ready: standing ? null : (await fetch()).default };
}
