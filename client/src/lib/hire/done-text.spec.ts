import { expect, it } from 'vitest';
import type { TaskStatus } from '#lib/api/index.ts';
import { formatFor } from '#lib/format/format.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { doneText } from './done-text.ts';

it.each<[TaskStatus, string]>([
  ['LIVE', 'The task is published.'],
  ['IN_REVIEW', 'The task is handed in and its money is held.'],
  ['SCHEDULED', 'The task is scheduled and its money is held.'],
  ['CLOSED', ''],
])('says of a task that was published and is %s only what is so', (status, text) => {
  overwriteGetLocale(() => 'en');
  expect(doneText('published', formatFor('en'), { status, refunded: null })).toBe(text);
});
