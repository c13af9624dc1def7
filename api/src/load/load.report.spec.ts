import { expect, it } from 'vitest';
import { loadText, succeeded, type LoadReport } from './load.report.js';

const report = (good: number): LoadReport => ({
  seconds: 20,
  latencies: [
    { operation: 'feed', count: 1_500, p50: 12.34, p99: 45.6, max: 100 },
    { operation: 'submit', count: 500, p50: 20, p99: 30, max: 40 },
    { operation: 'submit to live frame', count: 500, p50: 25, p99: 35, max: 45 },
  ],
  sockets: { visits: 1_200, vanished: 600, frames: 34_567, most: 100 },
  server: { cpuSeconds: 24, rss: 312_000_000 },
  checks: [{ label: 'calls and visits as expected', good, of: 2_000, details: [] }],
});

it('tells rates, times and what the server spent; the way of an event is no call', () => {
  const text = loadText(report(2_000));
  expect(text).toContain('calls per second     100.0   (2,000 in 20.0 s)');
  expect(text).toContain('100 at most   (1,200 came, 600 vanished, 34,567 frames)');
  expect(text).toContain(
    '1.20 processors, 12.00 ms for each call with all that goes with it; 312.0 MB resident',
  );
  expect(text).toMatch(/feed +1,500 +75\.0 +12\.3 +45\.6 +100\.0/);
  expect(text).toContain('ok    calls and visits as expected  2,000 of 2,000');
  expect(text.endsWith('Everything held.')).toBe(true);
});

it('fails on one call that went otherwise', () => {
  expect(succeeded(report(1_999))).toBe(false);
  expect(loadText(report(1_999))).toContain('FAIL  calls and visits as expected  1,999 of 2,000');
});
