import { describe, expect, it } from 'vitest';
import { passed } from '../replay/comparison.js';
import { growth, soakChecks, type Sample, type SoakFindings } from './soak.verdict.js';

const MB = 1e6;
const sample = (heap: number, facts: Partial<Sample> = {}): Sample => ({
  seconds: 0,
  heap,
  external: 5 * MB,
  rss: 300 * MB,
  sockets: 0,
  subscriptions: 0,
  pool: { inUse: 0, idle: 10, waiting: 0 },
  resources: { TCPSocketWrap: 11, Timeout: 20 },
  ...facts,
});

/** Ups and downs of a crowd that holds still. */
const busy = Array.from({ length: 30 }, (_, at) => sample((100 + (at % 5)) * MB, { sockets: 2_000 }));
const calm: SoakFindings = { busy, warm: sample(60 * MB), last: sample(61 * MB), poolSize: 10, warnings: [] };
const failing = (facts: Partial<SoakFindings>): string[] =>
  soakChecks({ ...calm, ...facts })
    .filter((check) => !passed(check))
    .map(({ label }) => label);

describe('a soak', () => {
  it('holds where the server has after the crowd what it had before', () => {
    expect(soakChecks(calm).every(passed)).toBe(true);
  });

  it('finds a heap that grows slowly, and is not misled by one burst', () => {
    const leaking = Array.from({ length: 30 }, (_, at) => sample((100 + at) * MB));
    expect(growth(leaking)).toBe(20 * MB);
    expect(failing({ busy: leaking })).toEqual(['heap flat under load']);
    const burst = busy.map((at, place) => (place === 29 ? sample(400 * MB) : at));
    expect(failing({ busy: burst })).toEqual([]);
  });

  it.each([
    ['heap flat once everybody left', { last: sample(67 * MB) }],
    ['no sockets left behind', { last: sample(60 * MB, { sockets: 1 }) }],
    ['no subscriptions left behind', { last: sample(60 * MB, { subscriptions: 3 }) }],
    ['no pool slots left behind', { last: sample(60 * MB, { pool: { inUse: 1, idle: 9, waiting: 0 } }) }],
    [
      'no connections beyond the pool',
      { last: sample(60 * MB, { pool: { inUse: 0, idle: 11, waiting: 0 } }) },
    ],
    ['no timers or handles left behind', { last: sample(60 * MB, { resources: { Timeout: 2_020 } }) }],
    ['no warning of Node', { warnings: ['MaxListenersExceededWarning: 11 close listeners added'] }],
  ])('fails: %s', (label, facts) => expect(failing(facts)).toEqual([label]));
});
