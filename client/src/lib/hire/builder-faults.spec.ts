import { describe, expect, it } from 'vitest';
import type { Refusal } from '#lib/forms/settled.ts';
import { formatFor } from '#lib/format/format.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { builderFaults } from './builder-faults.ts';

const refused = (fields: Record<string, string>): Refusal => ({
  code: 'INVALID_INPUT',
  message: '',
  fields,
  retryAt: null,
  missing: null,
  reasons: [],
  values: {},
});

describe('the list of what is wrong with a task', () => {
  overwriteGetLocale(() => 'en');
  const format = formatFor('en');

  it('names each control once, with the way to it', () => {
    const fields = {
      'reward.amount': 'TOO_SMALL',
      'steps.1.text': 'REQUIRED',
      'proofFields.0.choices.0.label': 'REQUIRED',
      'proofFields.0.choices': 'REQUIRED',
    };
    expect(builderFaults(refused(fields), format).map(({ id, label }) => [id, label])).toEqual([
      ['field-reward', 'Reward for each'],
      ['field-steps-1-text', 'Step 2'],
      ['field-proofFields-0-choices', 'Question 1: Choices'],
    ]);
  });

  it('leaves out what has no control on the page, and says nothing where nothing is wrong', () => {
    expect(builderFaults(refused({ idempotencyKey: 'INVALID' }), format)).toEqual([]);
    expect(builderFaults(null, format)).toEqual([]);
  });
});
