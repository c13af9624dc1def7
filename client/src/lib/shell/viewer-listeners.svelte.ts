import type { ViewerEvent } from './event-toasts.ts';

const listeners = new Set<(event: ViewerEvent) => void>();

/** Calls back with each event that concerns the viewer, while the component that calls this is on the page. */
export function onViewerEvent(listener: (event: ViewerEvent) => void): void {
  $effect(() => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  });
}

/** For the stream. */
export function tell(event: ViewerEvent): void {
  for (const listener of listeners) listener(event);
}
