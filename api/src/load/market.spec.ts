import { expect, it } from 'vitest';
import { groupAnswers, labelsOf } from '../replay/crowd-job.js';
import { crowdJob } from './market.js';
import { peopleFor } from './socket.crowd.js';

it('makes a job that every worker does once, with every label in it', () => {
  const job = crowdJob('round 1', { workers: 3, questions: 4 });
  expect(job.answers).toHaveLength(12);
  expect([...groupAnswers(job, 'worker').values()].map(({ length }) => length)).toEqual([4, 4, 4]);
  expect([...groupAnswers(job, 'question').values()].map(({ length }) => length)).toEqual([3, 3, 3, 3]);
  expect(new Set(job.answers.map(({ question, worker }) => `${question} ${worker}`)).size).toBe(12);
  expect(labelsOf(job)).toEqual(['cat', 'dog', 'goat']);
});

it('brings as many people as may hold so many sockets', () => {
  expect([peopleFor(0), peopleFor(100), peopleFor(2_000)]).toEqual([1, 34, 667]);
});
