import { describe, expect, test } from 'vitest';
import { InputCheck, Refusal } from '../kernel/index.js';
import type { ProofField } from '../tasks/index.js';
import { canonicalNumber, checkAnswers, type GivenAnswer, type KeptAnswer } from './proof.rules.js';

const choices = [
  { value: 'cat', label: 'Cat' },
  { value: 'dog', label: 'Dog' },
];
const field = (kind: ProofField['kind'], required = true): ProofField => ({
  key: 'f',
  label: 'Field',
  kind,
  required,
  choices: kind.endsWith('CHOICE') ? choices : [],
});

function judge(
  fields: readonly ProofField[],
  given: readonly GivenAnswer[],
  uploads: [string, string][] = [],
) {
  const check = new InputCheck();
  const kept = checkAnswers({ fields, uploads: new Map(uploads) }, given, check);
  try {
    check.done();
    return kept;
  } catch (error) {
    const { reason } = error as Refusal;
    return (reason as unknown as { fields: { path: string[]; code: string }[] }).fields.map(
      ({ path, code }) => `${path.join('.')} ${code}`,
    );
  }
}
const answer = (...values: string[]): GivenAnswer[] => [{ key: 'f', values }];
const kept = (...values: string[]): KeptAnswer[] => [{ key: 'f', values }];

describe('one value', () => {
  const taken: [ProofField['kind'], string, string][] = [
    ['TEXT', '  কাজ শেষ \n', 'কাজ শেষ'],
    ['TEXT', 'u\u09dfser', 'u\u09af\u09bcser'],
    ['TEXT', '😀'.repeat(5_000), '😀'.repeat(5_000)],
    ['NUMBER', '০১২.৫০', '12.5'],
    ['NUMBER', '+7', '7'],
    ['NUMBER', '-0.0', '0'],
    ['NUMBER', '১,২০০', '1200'],
    ['NUMBER', '-1,20,000.50', '-120000.5'],
    ['NUMBER', '1,200,000', '1200000'],
    ['URL', 'https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['URL', 'HTTP://example.com', 'HTTP://example.com'],
    ['URL', 'https://উদাহরণ.বাংলা/পাতা', 'https://উদাহরণ.বাংলা/পাতা'],
    ['CODE', ' ABC-123 ', 'ABC-123'],
    ['CHOICE', 'cat', 'cat'],
  ];
  test.for(taken)('%s takes %j', ([kind, value, stored]) => {
    expect(judge([field(kind)], answer(value))).toEqual(kept(stored));
  });

  const refused: [ProofField['kind'], string, string][] = [
    ['TEXT', 'x'.repeat(5_001), 'TOO_LONG'],
    ['TEXT', 'a\u0000b', 'INVALID'],
    ['TEXT', 'a\u001bb', 'INVALID'],
    ['TEXT', '\ud800', 'INVALID'],
    ['NUMBER', '1e9', 'INVALID'],
    ['NUMBER', '1,5', 'INVALID'],
    ['NUMBER', '1,000,00', 'INVALID'],
    ['NUMBER', '1,,000', 'INVALID'],
    ['NUMBER', '0.1,000', 'INVALID'],
    ['NUMBER', 'NaN', 'INVALID'],
    ['NUMBER', '9'.repeat(31), 'INVALID'],
    ['NUMBER', '.5', 'INVALID'],
    ['NUMBER', '১২টা', 'INVALID'],
    ['URL', 'javascript:alert(1)', 'INVALID'],
    ['URL', 'data:text/html,x', 'INVALID'],
    ['URL', 'ftp://example.com', 'INVALID'],
    ['URL', 'example.com', 'INVALID'],
    ['URL', 'https://', 'INVALID'],
    ['URL', 'https:example.com', 'INVALID'],
    ['URL', 'https://me:secret@example.com', 'INVALID'],
    ['URL', 'https://a b.com', 'INVALID'],
    ['URL', `https://example.com/${'a'.repeat(2_048)}`, 'INVALID'],
    ['CODE', 'a\nb', 'INVALID'],
    ['CODE', 'x'.repeat(201), 'TOO_LONG'],
    ['CHOICE', 'Cat', 'INVALID'],
    ['CHOICE', 'bird', 'INVALID'],
  ];
  test.for(refused)('%s refuses %j', ([kind, value, code]) => {
    expect(judge([field(kind)], answer(value))).toEqual([`answers.0.values.0 ${code}`]);
  });

  test.for(['TEXT', 'NUMBER', 'URL', 'CODE', 'CHOICE'] as const)('%s takes one value only', (kind) => {
    const value = { TEXT: 'a', NUMBER: '1', URL: 'https://a.com', CODE: 'a', CHOICE: 'cat' }[kind];
    expect(judge([field(kind)], answer(value, value))).toEqual(['answers.0.values TOO_MANY']);
  });
});

test('several choices, each once, each on offer', () => {
  expect(judge([field('MULTI_CHOICE')], answer('dog', 'cat', 'dog'))).toEqual(kept('dog', 'cat'));
  expect(judge([field('MULTI_CHOICE')], answer('dog', 'cow', 'owl'))).toEqual([
    'answers.0.values.1 INVALID',
    'answers.0.values.2 INVALID',
  ]);
});

test('what is required is there, what is not may be left out or empty', () => {
  expect(judge([field('TEXT')], [])).toEqual(['answers.f REQUIRED']);
  expect(judge([field('TEXT')], answer(' \n '))).toEqual(['answers.0.values REQUIRED']);
  expect(judge([field('TEXT')], [{ key: 'f' }])).toEqual(['answers.0.values REQUIRED']);
  expect(judge([field('TEXT', false)], [])).toEqual([]);
  expect(judge([field('TEXT', false)], answer(''))).toEqual([]);
  expect(judge([field('SCREENSHOT')], [{ key: 'f' }])).toEqual(['answers.0.uploadId REQUIRED']);
});

test('an upload counts for the field it was made for, and nothing else does', () => {
  const uploads: [string, string][] = [
    ['upl_1', 'f'],
    ['upl_2', 'g'],
  ];
  expect(judge([field('SCREENSHOT')], [{ key: 'f', uploadId: 'upl_1' }], uploads)).toEqual([
    { key: 'f', values: [], uploadId: 'upl_1' },
  ]);
  expect(judge([field('FILE')], [{ key: 'f', uploadId: 'upl_2' }], uploads)).toEqual([
    'answers.0.uploadId INVALID',
  ]);
  expect(judge([field('FILE')], [{ key: 'f', uploadId: 'upl_3' }], uploads)).toEqual([
    'answers.0.uploadId INVALID',
  ]);
  expect(judge([field('FILE')], [{ key: 'f', uploadId: 'upl_1', values: ['x'] }], uploads)).toEqual([
    'answers.0.values NOT_ALLOWED',
  ]);
  expect(judge([field('TEXT')], [{ key: 'f', uploadId: 'upl_1', values: ['x'] }], uploads)).toEqual([
    'answers.0.uploadId NOT_ALLOWED',
  ]);
});

test('every bad answer is named at once; unknown and doubled ones too', () => {
  const fields = [field('NUMBER'), { ...field('URL'), key: 'link' }, { ...field('TEXT'), key: 'word' }];
  expect(
    judge(fields, [
      { key: 'f', values: ['x'] },
      { key: 'colour', values: ['red'] },
      { key: 'f', values: ['1'] },
      { key: 'link', values: ['nowhere'] },
    ]),
  ).toEqual([
    'answers.0.values.0 INVALID',
    'answers.1.key UNKNOWN',
    'answers.2.key DUPLICATE',
    'answers.3.values.0 INVALID',
    'answers.word REQUIRED',
  ]);
});

test('answers are kept in the order of the fields', () => {
  const fields = [field('TEXT'), { ...field('TEXT'), key: 'g' }];
  expect(
    judge(fields, [
      { key: 'g', values: ['2'] },
      { key: 'f', values: ['1'] },
    ]),
  ).toEqual([
    { key: 'f', values: ['1'] },
    { key: 'g', values: ['2'] },
  ]);
});

test('numbers have one spelling', () => {
  expect(['007', '−3', '1.', '--1', '1.2.3', ' 1', '٣'].map(canonicalNumber)).toEqual([
    '7',
    '-3',
    null,
    null,
    null,
    null,
    null,
  ]);
});
