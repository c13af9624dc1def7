/** The front door of the shell, for the pages: say something, and hear what concerns the viewer. */
export { announce } from './announce.svelte.ts';
export { toast } from './toasts.svelte.ts';
export { onViewerEvent } from './viewer-listeners.svelte.ts';
