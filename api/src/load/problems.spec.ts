import { expect, it } from 'vitest';
import { ApiError, RefusedError } from '../replay/api-client.js';
import { ConnectionFailedError } from '../replay/http-client.js';
import { Problems } from './problems.js';

const failing = (error: Error) => () => Promise.reject(error);

it('notes what the server did otherwise, and goes on', async () => {
  const problems = new Problems();
  const refusal = { __typename: 'TaskFullError', code: 'TASK_FULL', message: 'No place is left.' };
  await problems.during(failing(new RefusedError('reserve', refusal)));
  await problems.during(failing(new ApiError('feed', 'Something went wrong.', 'INTERNAL_SERVER_ERROR')));
  await problems.during(
    failing(new ConnectionFailedError(new URL('http://localhost:1'), new Error('reset'))),
  );
  await problems.during(() => Promise.resolve());
  expect(problems).toMatchObject({
    count: 3,
    details: [
      'reserve: TASK_FULL No place is left.',
      'feed: INTERNAL_SERVER_ERROR Something went wrong.',
      'http://localhost:1 does not answer: reset',
    ],
  });
});

it('does not take a mistake of its own for one of the server', async () => {
  const problems = new Problems();
  await expect(problems.during(failing(new TypeError('x is undefined')))).rejects.toThrow('x is undefined');
  expect(problems.count).toBe(0);
});

it('counts all, tells the same once, and keeps the first fifty kinds', () => {
  const problems = new Problems();
  for (let n = 0; n < 60; n += 1) problems.add(`problem ${n}`);
  for (let n = 0; n < 3; n += 1) problems.add('problem 7');
  expect(problems.count).toBe(63);
  expect(problems.details).toHaveLength(50);
  expect(problems.details.slice(6, 9)).toEqual(['problem 6', '4 times: problem 7', 'problem 8']);
});
