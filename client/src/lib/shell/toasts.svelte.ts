import { announce } from './announce.svelte.ts';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'ok' | 'warn' | 'info';
  /** Where it is about. */
  readonly href?: string | undefined;
  /** Takes back what was done; shown as a button while the toast stands. */
  readonly undo?: (() => void) | undefined;
}

const STAYS_MS = 7_000;
/** As long as the undoing itself is offered. */
const UNDO_MS = 10_000;
const MOST = 3;
let lastId = 0;

/** Newest last. */
export const toasts = $state<Toast[]>([]);

/** A short word about something that happened, said to screen readers too. Answers how to take it away. */
export function toast(
  text: string,
  options: Partial<Pick<Toast, 'tone' | 'href' | 'undo'>> = {},
): () => void {
  const made: Toast = { tone: 'info', ...options, id: (lastId += 1), text };
  toasts.push(made);
  if (toasts.length > MOST) toasts.shift();
  announce(text);
  return () => dismiss(made.id);
}

export function dismiss(id: number): void {
  const place = toasts.findIndex((shown) => shown.id === id);
  if (place >= 0) toasts.splice(place, 1);
}

export const lifeOf = ({ undo }: Toast): number => (undo ? UNDO_MS : STAYS_MS);
