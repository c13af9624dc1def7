import { describe, expect, it } from 'vitest';
import { applyCommand, draftOf } from './draft-form.ts';
import {
  choicesOf,
  choicesText,
  emptyDraft,
  emptyField,
  inputOf,
  localMoment,
  patchOf,
  proofFieldsOf,
  readMoment,
} from './task-draft.ts';

function sent(entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const typed = sent([
  ['title', ' শহরের বাসভাড়া '],
  ['category', 'survey'],
  ['step', 'Open it.'],
  ['step', 'Read it.\r\nAll of it.'],
  ['fieldKey', ''],
  ['fieldLabel', 'What did you see?'],
  ['fieldKind', 'TEXT'],
  ['fieldRequired', 'yes'],
  ['fieldChoices', 'left over'],
  ['fieldStep', '2'],
  ['fieldGold', 'answer'],
  ['fieldKey', ''],
  ['fieldLabel', 'কোনটি?'],
  ['fieldKind', 'CHOICE'],
  ['fieldRequired', 'no'],
  ['fieldChoices', 'হ্যাঁ\r\nno :: না\r\n\r\n'],
  ['fieldStep', '<3'],
  ['fieldGold', ''],
  ['country', 'BD'],
  ['country', 'BD'],
  ['currency', 'BDT'],
  ['reward', '১২.৫০'],
  ['slots', '১,০০০'],
  ['minutes', '4'],
  ['reviewHours', '72'],
  ['expiresAt', '2027-01-01T12:00'],
]);

describe('the form of the builder', () => {
  it('becomes what the API is told', () => {
    const { input, fields } = inputOf(draftOf(typed));
    expect(fields).toEqual({});
    expect(input).toEqual({
      title: 'শহরের বাসভাড়া',
      category: 'survey',
      steps: [{ text: 'Open it.' }, { text: 'Read it.\nAll of it.' }],
      proofFields: [
        {
          key: 'what_did_you_see',
          label: 'What did you see?',
          kind: 'TEXT',
          required: true,
          choices: [],
          step: 2,
        },
        {
          key: 'field_2',
          label: 'কোনটি?',
          kind: 'CHOICE',
          required: false,
          choices: [
            { value: 'হ্যাঁ', label: 'হ্যাঁ' },
            { value: 'no', label: 'না' },
          ],
          step: null,
        },
      ],
      reward: { amount: '12.5', currency: 'BDT' },
      slots: 1000,
      estimatedMinutes: 4,
      reviewWindowHours: 72,
      countries: ['BD'],
      publishAt: null,
      expiresAt: '2027-01-01T06:00:00.000Z',
      repeatable: false,
      workersPickItems: false,
      itemsFrom: null,
    });
  });

  it('lets workers take several rows, or name one, only where there are rows', () => {
    const ticked = { ...emptyDraft(), repeatable: true, workersPickItems: true };
    const terms = { repeatable: true, workersPickItems: true };
    expect(inputOf(ticked).input).toMatchObject({ repeatable: false, workersPickItems: false });
    expect(inputOf({ ...ticked, rows: 'id\n1' }).input).toMatchObject(terms);
    expect(inputOf({ ...ticked, itemsFrom: 'tsk_1' }).input).toMatchObject({ ...terms, itemsFrom: 'tsk_1' });
    expect(inputOf(ticked, { hasItems: true }).input).toMatchObject(terms);
  });

  it('leaves the slots of a draft with rows to its rows', () => {
    const { input } = inputOf(emptyDraft());
    expect(patchOf(input, { hasItems: true })).not.toHaveProperty('slots');
    expect(patchOf(input, { hasItems: false })).toMatchObject({ slots: 1 });
    expect(patchOf(input, { hasItems: false })).not.toHaveProperty('itemsFrom');
  });

  it('makes no one place of a number of places that was emptied', () => {
    const form = new FormData();
    form.set('slots', '');
    const emptied = draftOf(form);
    expect(inputOf(emptied).fields).toMatchObject({ slots: 'REQUIRED' });
    const withRows = inputOf({ ...emptied, rows: 'id\n1' });
    expect(withRows.fields).not.toHaveProperty('slots');
    expect(patchOf(withRows.input, { hasItems: false })).not.toHaveProperty('slots');
    expect(draftOf(new FormData()).slots).toBe('1');
  });

  it('takes a start and an end away that are not typed any more', () => {
    const typedEnd = inputOf({ ...emptyDraft(), expiresAt: '2029-02-01T10:00' }).input;
    expect(patchOf(typedEnd, { hasItems: false }).clear).toEqual(['PUBLISH_AT']);
    expect(patchOf(inputOf(emptyDraft()).input, { hasItems: true }).clear).toEqual([
      'PUBLISH_AT',
      'EXPIRES_AT',
    ]);
  });

  it('names what holds no number, no date and no choice', () => {
    const { fields } = inputOf({
      ...emptyDraft(),
      reward: 'ten',
      slots: '1.5',
      minutes: '',
      expiresAt: 'soon',
    });
    expect(fields).toEqual({
      category: 'REQUIRED',
      reward: 'INVALID',
      slots: 'INVALID',
      estimatedMinutes: 'REQUIRED',
      expiresAt: 'INVALID',
    });
  });

  it('survives being empty or nonsense', () => {
    const draft = draftOf(
      sent([
        ['currency', 'EUR'],
        ['fieldLabel', 'x'],
        ['fieldKind', 'EVIL'],
      ]),
    );
    expect(draft.currency).toBe('USD');
    expect(draft.fields[0]?.kind).toBe('TEXT');
    expect(draft.steps).toEqual([]);
  });
});

it('gives every field a name of its own and keeps the ones there are', () => {
  const field = (label: string, key = '') => ({ ...emptyField(), key, label });
  const keys = proofFieldsOf([field('Name'), field('name!'), field('Old', 'name'), field('ছবি')]).map(
    ({ key }) => key,
  );
  expect(keys).toEqual(['name_2', 'name_3', 'name', 'field_4']);
  expect(proofFieldsOf([field('word '.repeat(30))])[0]!.key).toMatch(/^[a-z0-9_]{1,40}$/);
});

it('writes choices and moments back as they were typed', () => {
  const text = 'হ্যাঁ\nno :: না';
  expect(choicesText(choicesOf(text))).toBe(text);
  expect(localMoment(readMoment('2027-01-01T03:30'))).toBe('2027-01-01T03:30');
  expect(readMoment('2027-13-01T03:30')).toBeNull();
});

describe('the small buttons', () => {
  const draft = { ...emptyDraft(), steps: ['a', 'b', 'c'], countries: ['BD'] };

  it.each([
    ['step.add', ['a', 'b', 'c', '']],
    ['step.remove.1', ['a', 'c']],
    ['step.up.2', ['a', 'c', 'b']],
    ['step.down.0', ['b', 'a', 'c']],
    ['step.up.0', ['a', 'b', 'c']],
    ['step.down.2', ['a', 'b', 'c']],
    ['step.remove.9', ['a', 'b', 'c']],
    ['nonsense', ['a', 'b', 'c']],
  ])('%s', (command, steps) => expect(applyCommand(draft, command).steps).toEqual(steps));

  it.each([
    ['step.remove.0', ['', '1', '2', '']],
    ['step.remove.1', ['1', '', '2', '']],
    ['step.up.2', ['1', '3', '2', '']],
    ['step.down.0', ['2', '1', '3', '']],
    ['step.up.0', ['1', '2', '3', '']],
    ['step.add', ['1', '2', '3', '']],
  ])('%s takes the questions of the steps along', (command, expected) => {
    const fields = ['1', '2', '3', ''].map((step) => ({ ...emptyField(), step }));
    expect(applyCommand({ ...draft, fields }, command).fields.map(({ step }) => step)).toEqual(expected);
  });

  it('leave one step and one field to type in, and stop at the most there may be', () => {
    expect(applyCommand({ ...draft, steps: ['a'] }, 'step.remove.0').steps).toEqual(['']);
    expect(applyCommand(emptyDraft(), 'field.remove.0').fields).toHaveLength(1);
    expect(applyCommand({ ...draft, steps: Array<string>(30).fill('x') }, 'step.add').steps).toHaveLength(30);
  });

  it('add and remove countries, each once', () => {
    expect(applyCommand(draft, 'country.add', 'IN').countries).toEqual(['BD', 'IN']);
    expect(applyCommand(draft, 'country.add', 'BD').countries).toEqual(['BD']);
    expect(applyCommand(draft, 'country.add', '').countries).toEqual(['BD']);
    expect(applyCommand(draft, 'country.remove.BD').countries).toEqual([]);
  });
});
