import { expect, it } from 'vitest';
import { samePictures } from './same-pictures.ts';

const match = (key: string, exact: boolean) => ({
  key,
  exact,
  url: `http://x/uploads/${key}`,
  purgedAt: null,
  submission: { id: key, submittedAt: null, task: { id: 't', title: 'T' }, worker: null },
});

it('says nothing where there is none, or none is the reader’s to know', () => {
  expect(samePictures({ sameScreenshots: [] })).toBeNull();
  expect(samePictures({ sameScreenshots: null })).toBeNull();
  expect(samePictures({ sameScreenshots: [match('a', true)] }, 'b')).toBeNull();
});

it('counts the exact ones where there are some, else those that look the same', () => {
  const both = { sameScreenshots: [match('a', true), match('a', false), match('b', false)] };
  expect(samePictures(both)).toMatchObject({ exact: true, count: 1, more: false });
  expect(samePictures(both, 'b')).toMatchObject({ exact: false, count: 1, more: false });
});

it('knows that ten may be more', () => {
  const ten = { sameScreenshots: Array.from({ length: 10 }, () => match('a', true)) };
  expect(samePictures(ten)).toMatchObject({ count: 10, more: true });
});
