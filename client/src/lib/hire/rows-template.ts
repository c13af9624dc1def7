import { variablesIn } from './task-rows.ts';

const EXAMPLE = ['url'];
/** Columns that every template has. */
const OWN = ['id', 'overlap'];

/** Where a file to fill in is: its columns are those that the steps use already. */
export function templateHref(steps: readonly string[]): string {
  return `/hire/tasks/rows.csv?${new URLSearchParams(variablesIn(steps).map((name) => ['column', name]))}`;
}

/** Names, and one row as an example; what is no name of a column is left out. */
export function templateRows(columns: readonly string[]): string[][] {
  const known = variablesIn(columns.map((name) => `{{${name}}}`));
  const names = (known.length > 0 ? known : EXAMPLE).filter((name) => !OWN.includes(name));
  const value = (name: string) => (/url|link/i.test(name) ? 'https://example.com' : `${name} 1`);
  return [
    ['id', ...names, 'overlap'],
    ['row-1', ...names.map(value), '1'],
  ];
}
