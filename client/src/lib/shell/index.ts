/** The front door of the shell, for the pages: say something. */
export { announce } from './announce.svelte.ts';
export { toast } from './toasts.svelte.ts';
