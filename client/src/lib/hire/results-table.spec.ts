import { expect, it } from 'vitest';
import { cellsOf, columnsOf, type Result } from './results-table.ts';

const columns = columnsOf({
  steps: [{ text: 'Open {{url}}.' }, { text: 'Look at {{url}} again.' }],
  proofFields: [{ key: 'name' }, { key: 'shot' }],
});
const result: Result = {
  id: 'sub_1',
  status: 'APPROVED',
  itemExternalId: 'row-1',
  reservedAt: '2026-11-22T10:00:00.000Z',
  submittedAt: '2026-11-22T10:05:00.000Z',
  decidedAt: null,
  decidedBy: null,
  reason: null,
  note: null,
  paid: { amount: '0.06', currency: 'USD' },
  worker: { displayName: 'Salma' },
  variables: [{ name: 'url', value: 'https://a.example' }],
  answers: [
    { key: 'shot', values: [], url: 'https://files.example/1', purgedAt: null },
    { key: 'name', values: ['রহিম', 'করিম'], url: null, purgedAt: null },
    { key: 'gone', values: ['asked before'], url: null, purgedAt: null },
  ],
};

it('has a column for each variable and question, and a cell for each column', () => {
  expect(columns.names.slice(-4)).toEqual(['var_url', 'answer_name', 'answer_shot', 'other_answers']);
  const cells = cellsOf(result, columns);
  expect(cells).toHaveLength(columns.names.length);
  expect(Object.fromEntries(columns.names.map((name, place) => [name, cells[place]]))).toMatchObject({
    submission_id: 'sub_1',
    item: 'row-1',
    worker: 'Salma',
    decided_at: '',
    paid: '0.06',
    currency: 'USD',
    paid_micros: '60000',
    var_url: 'https://a.example',
    answer_name: 'রহিম | করিম',
    answer_shot: 'https://files.example/1',
    other_answers: '{"gone":"asked before"}',
  });
});

it('says of a file that was deleted when that was, not nothing as where there is no answer', () => {
  const purged = { key: 'shot', values: [], url: null, purgedAt: '2027-06-01T00:00:00.000Z' };
  const cells = cellsOf({ ...result, answers: [purged] }, columns);
  expect(cells.slice(-3)).toEqual(['', 'deleted 2027-06-01T00:00:00.000Z', '']);
});
