import { describe, expect, it } from 'vitest';
import { readLoadArguments, readSoakArguments } from './load.arguments.js';

describe('the command line', () => {
  it('of a load needs nothing, and goes as fast as it is answered', () => {
    expect(readLoadArguments([])).toEqual({
      size: { workers: 24, readers: 16, sockets: 100, rate: null },
      ms: 60_000,
      json: undefined,
    });
  });

  it('of a soak needs nothing, and keeps to a rate', () => {
    expect(readSoakArguments([])).toEqual({
      size: { workers: 4, readers: 16, sockets: 2_000, rate: 30 },
      ms: 1_800_000,
      json: undefined,
    });
  });

  it('takes every size', () => {
    const given = '--minutes 0.5 --workers 2 --readers 0 --sockets 9 --rate 7 --json figures.json'.split(' ');
    expect(readSoakArguments(given)).toEqual({
      size: { workers: 2, readers: 0, sockets: 9, rate: 7 },
      ms: 30_000,
      json: 'figures.json',
    });
  });

  it.each([
    [['--seconds', '0'], '--seconds takes a number from 1 to 3600'],
    [['--seconds', ''], '--seconds takes a number'],
    [['--sockets', '2401'], '--sockets takes a number from 0 to 2400'],
    [['--workers', '1.5'], '--workers takes a whole number'],
    [['--rate', 'fast'], '--rate takes a number'],
    [['--minutes', '1'], '--minutes'],
    [['http://elsewhere.example'], 'Unexpected argument'],
  ])('refuses %j', (given, problem) => {
    expect(() => readLoadArguments(given)).toThrow(problem);
  });
});
