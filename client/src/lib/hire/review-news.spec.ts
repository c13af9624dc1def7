import { expect, it } from 'vitest';
import { takeNews, type Mark, type News } from './review-news.ts';

const desk = (marks: Record<string, Mark> = {}) => ({
  items: [{ id: 'sub_1', status: 'SUBMITTED' }] as News[],
  marks: new Map(Object.entries(marks)),
  changed: new Map(),
  arrived: new Set<string>(),
});
const news = (id: string, status: string) => [{ id, status }] as News[];

it('holds what has come for the next reading, and shows what somebody else decided', () => {
  expect(takeNews(desk(), news('sub_2', 'SUBMITTED')).arrived).toEqual(new Set(['sub_2']));
  expect(takeNews(desk(), news('sub_1', 'SUBMITTED'))).toEqual({ changed: new Map(), arrived: new Set() });
  expect(takeNews(desk(), news('sub_1', 'RETURNED')).changed).toEqual(new Map([['sub_1', 'RETURNED']]));
});

it('is silent about what was decided here', () => {
  const decided = desk({ sub_1: { kind: 'approve', state: 'sent' } });
  expect(takeNews(decided, news('sub_1', 'APPROVED'))).toEqual({ changed: new Map(), arrived: new Set() });
});

it('lets a delivery come again once its worker has redone it', () => {
  const sentBack = desk({ sub_1: { kind: 'revise', state: 'sent' } });
  expect(takeNews(sentBack, news('sub_1', 'REVISION_REQUESTED')).arrived).toEqual(new Set());
  expect(takeNews(sentBack, news('sub_1', 'SUBMITTED')).arrived).toEqual(new Set(['sub_1']));
  const notYet = desk({ sub_1: { kind: 'revise', state: 'waiting' } });
  expect(takeNews(notYet, news('sub_1', 'SUBMITTED')).arrived).toEqual(new Set());
});
