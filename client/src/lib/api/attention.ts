/**
 * Tells whenever it changes whether the page is looked at, or was within the grace; it begins as one that is. In a tab
 * opened behind others it has not been looked at yet. Answers how to stop.
 */
export function watchAttention(
  page: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>,
  graceMs: () => number,
  tell: (awake: boolean) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    clearTimeout(timer);
    if (!page.hidden) tell(true);
    else timer = setTimeout(() => tell(false), graceMs());
  };
  if (page.hidden) tell(false);
  page.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', look);
  };
}
