import { expect, test } from 'vitest';
import { renderSteps, variablesOf } from './task.steps.js';

test('each variable is named once, in any script', () => {
  expect(variablesOf([{ text: 'See {{url}} and {{ url }}' }, { text: 'ছবি {{নাম}}' }])).toEqual([
    'url',
    'নাম',
  ]);
});

test('the values of an item stand where its names stood', () => {
  const steps = [{ text: 'Open {{ url }} in {{language}}' }];
  expect(
    renderSteps(steps, [
      { name: 'url', value: 'https://a.example/{{language}}' },
      { name: 'language', value: 'bn' },
    ]),
  ).toEqual([{ text: 'Open https://a.example/{{language}} in bn' }]);
});

test('an unknown name stays as it was written, and $ means nothing', () => {
  expect(renderSteps([{ text: '{{a}} {{b}}' }], [{ name: 'a', value: '$1 $&' }])).toEqual([
    { text: '$1 $& {{b}}' },
  ]);
});
