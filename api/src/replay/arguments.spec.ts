import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.js';

describe('the command line', () => {
  it('needs a folder only', () => {
    expect(readArguments(['jobs/dog'])).toEqual({ folder: 'jobs/dog', url: null, workersAtOnce: 32 });
  });

  it('takes the origin of a server and the number of workers at once', () => {
    const { url, workersAtOnce } = readArguments([
      'jobs/dog',
      '--url',
      'http://localhost:4000/graphql',
      '--workers',
      '8',
    ]);
    expect([url?.href, workersAtOnce]).toEqual(['http://localhost:4000/', 8]);
  });

  it.each([
    [[], 'exactly one folder'],
    [['a', 'b'], 'exactly one folder'],
    [['a', '--workers', '0'], 'whole number'],
    [['a', '--workers', 'many'], 'whole number'],
    [['a', '--url', 'localhost:4000'], 'http://'],
    [['a', '--pace', '1'], '--pace'],
  ])('refuses %j', (given, problem) => {
    expect(() => readArguments(given)).toThrow(problem);
  });
});
