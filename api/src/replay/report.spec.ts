import { describe, expect, it } from 'vitest';
import { reportText, succeeded, type ReplayReport } from './report.js';

const report = (checks: ReplayReport['checks']): ReplayReport => ({
  job: { name: 'dog', questions: 807, workers: 109, answers: 8_070, labels: 4, replaced: 0 },
  run: {
    server: 'Own server',
    workersAtOnce: 32,
    seconds: 20,
    submissionsPerSecond: 403.5,
    setUpSeconds: 3.25,
  },
  live: { frames: 1_234, bytes: 456_000, connections: 1, resets: 0 },
  approvals: { calls: 400, largestCall: 41 },
  http: { requests: 17_000, retries: 0, bytesSent: 1, bytesReceived: 2 },
  latencies: [{ operation: 'reserve', count: 8_070, p50: 12.34, p99: 45.6, max: 100 }],
  checks,
  unchecked: [],
});

describe('the report', () => {
  it('says the figures and that all is equal', () => {
    const text = reportText(report([{ label: 'answers equal', good: 8_070, of: 8_070, details: [] }]));
    expect(text).toContain('submissions per second   403.5');
    expect(text).toMatch(/reserve +8,070 +12\.3 +45\.6 +100\.0/);
    expect(text).toContain('ok    answers equal  8,070 of 8,070');
    expect(text.endsWith('Everything is equal.')).toBe(true);
  });

  it('fails on a difference and shows the first ones', () => {
    const details = Array.from({ length: 12 }, (_, index) => `question ${index}: is missing`);
    const failed = report([{ label: 'answers equal', good: 8_058, of: 8_070, details }]);
    expect(succeeded(failed)).toBe(false);
    const text = reportText(failed);
    expect(text).toContain('FAIL  answers equal  8,058 of 8,070');
    expect(text).toContain('question 9: is missing\n        and 2 more');
    expect(text).toContain('THERE ARE DIFFERENCES.');
  });

  it('fails on something found beside full numbers', () => {
    expect(succeeded(report([{ label: 'answers equal', good: 2, of: 2, details: ['one too many'] }]))).toBe(
      false,
    );
  });
});
