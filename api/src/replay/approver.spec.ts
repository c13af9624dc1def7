import { describe, expect, it } from 'vitest';
import { approvalProblems } from './approver.js';

const approval = (submissionId: string) => ({
  submissionId,
  result: { __typename: 'ApproveSubmissionPayload' },
});
const refusal = (submissionId: string) => ({
  submissionId,
  result: {
    __typename: 'InvalidTransitionError',
    code: 'INVALID_TRANSITION',
    message: 'It is approved already.',
  },
});

describe('the answer to a bulk approval', () => {
  it('is fine with one approval for each id, in order', () => {
    expect(approvalProblems(['a', 'b'], [approval('a'), approval('b')])).toEqual([]);
  });

  it('shows refusals, missing outcomes and another order', () => {
    expect(approvalProblems(['a', 'b'], [approval('a'), refusal('b')])).toEqual([
      'approve b: INVALID_TRANSITION It is approved already.',
    ]);
    expect(approvalProblems(['a', 'b'], [approval('a')])).toEqual(['approve: 1 outcomes for 2 ids']);
    expect(approvalProblems(['a', 'b'], [approval('b'), approval('a')])).toEqual([
      'approve: outcomes are not in input order',
    ]);
  });
});
