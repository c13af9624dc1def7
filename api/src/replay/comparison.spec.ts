import { describe, expect, it } from 'vitest';
import { compareAnswers, finishedTaskCheck, passed, walletProblem } from './comparison.js';
import type { DeliveredSubmission } from './documents.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });

const expected = {
  answers: [
    { question: '1', worker: 'ann', answer: '0' },
    { question: '1', worker: 'bob', answer: '2' },
  ],
  fieldKey: 'label',
  workerNames: new Map([
    ['usr_a', 'ann'],
    ['usr_b', 'bob'],
  ]),
};

const delivered = (change: Partial<DeliveredSubmission> = {}): DeliveredSubmission => ({
  id: 'sub_1',
  status: 'APPROVED',
  itemExternalId: '1',
  worker: { id: 'usr_a' },
  answers: [{ key: 'label', values: ['0'] }],
  ...change,
});

const bobs = delivered({ id: 'sub_2', worker: { id: 'usr_b' }, answers: [{ key: 'label', values: ['2'] }] });

describe('answers that come back', () => {
  it('pass in any order when each is there once', () => {
    const check = compareAnswers([bobs, delivered()], expected);
    expect(check).toEqual({ label: 'answers equal', good: 2, of: 2, details: [] });
    expect(passed(check)).toBe(true);
  });

  it.each<[string, DeliveredSubmission[], string]>([
    ['one is missing', [bobs], 'question 1, worker ann: no answer came back'],
    [
      'one differs',
      [bobs, delivered({ answers: [{ key: 'label', values: ['1'] }] })],
      'answers [["label",["1"]]] instead of 0',
    ],
    ['one has no answer', [bobs, delivered({ answers: [] })], 'answers [] instead of 0'],
    ['one is undecided', [bobs, delivered({ status: 'SUBMITTED' })], 'is SUBMITTED'],
    [
      'one comes twice',
      [bobs, delivered(), delivered({ id: 'sub_3' })],
      'sub_3, question 1, worker ann: not in the file, or twice',
    ],
    [
      'one is of a stranger',
      [bobs, delivered(), delivered({ worker: { id: 'usr_x' } })],
      'unknown worker usr_x',
    ],
    ['the worker is hidden', [bobs, delivered({ worker: null })], 'unknown worker undefined'],
  ])('fail when %s', (_, submissions, problem) => {
    const check = compareAnswers(submissions, expected);
    expect(passed(check)).toBe(false);
    expect(check.details.join('\n')).toContain(problem);
  });
});

describe('wallets', () => {
  const wallet = { available: usd('0.04'), clearing: usd('0.2'), onHold: usd('0'), inEscrow: usd('0') };

  it('pass only if exact to the micro-unit', () => {
    expect(walletProblem(wallet, { owner: 'ann', total: 240_000n, clearing: 200_000n })).toBeUndefined();
    expect(walletProblem(wallet, { owner: 'ann', total: 240_000n, clearing: null })).toBeUndefined();
    expect(walletProblem(wallet, { owner: 'ann', total: 240_001n, clearing: null })).toBe(
      'ann: available + clearing is 0.24 instead of 0.240001',
    );
    expect(walletProblem(wallet, { owner: 'ann', total: 240_000n, clearing: 0n })).toBe(
      'ann: clearing is 0.2 instead of 0',
    );
  });

  it('must hold nothing back in the end', () => {
    const held = { ...wallet, onHold: usd('0.01'), inEscrow: usd('0.022') };
    expect(walletProblem(held, { owner: 'ann', total: 240_000n, clearing: null })).toBe(
      'ann: on hold is 0.01 instead of 0, in escrow is 0.022 instead of 0',
    );
  });
});

describe('a finished task', () => {
  const counts = {
    open: 0,
    reserved: 0,
    submitted: 0,
    revisionRequested: 0,
    approved: 2,
    rejected: 0,
    disputed: 0,
    released: 0,
  };
  const progress = { ...counts, escrow: usd('0'), spent: usd('0.044') };

  it('is closed, has approved every slot and spent what they cost', () => {
    expect(passed(finishedTaskCheck({ status: 'CLOSED', progress }, { slots: 2, cost: 44_000n }))).toBe(true);
  });

  it('fails on anything left over', () => {
    const left = { ...progress, approved: 1, open: 1, escrow: usd('0.022'), spent: usd('0.022') };
    expect(
      finishedTaskCheck({ status: 'LIVE', progress: left }, { slots: 2, cost: 44_000n }).details,
    ).toEqual([
      'is LIVE instead of CLOSED',
      '1 of 2 approved',
      'escrow is 0.022 instead of 0',
      'spent is 0.022 instead of 0.044',
    ]);
    expect(passed(finishedTaskCheck(null, { slots: 2, cost: 44_000n }))).toBe(false);
  });
});
