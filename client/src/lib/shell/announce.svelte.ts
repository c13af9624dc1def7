/** What the one polite live region of the page says; see live-region.svelte. */
export const spoken = $state({ text: '' });

/** Tells a screen reader once, after what it is saying. The same words twice in a row are said twice. */
export function announce(text: string): void {
  const same = spoken.text === text;
  spoken.text = same ? `${text}\u00a0` : text;
}
