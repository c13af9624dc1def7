import { expect, it } from 'vitest';
import { measure, overBudget } from '../../scripts/budgets.mjs';
import { routes } from './routes.ts';

it('loads no more before anything can be touched than its readers’ phones may be asked to', async () => {
  const pages = await measure();
  expect(pages.map(({ path }) => path).sort()).toEqual(routes.map(({ path }) => path).sort());
  expect(pages.filter(overBudget)).toEqual([]);
});
