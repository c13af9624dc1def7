import { describe, expect, it } from 'vitest';
import { Drafts, type KeyValueStore } from './draft-store.ts';

function memory(map = new Map<string, unknown>()): KeyValueStore {
  return {
    get: (key) => Promise.resolve(map.get(key)),
    set: (key, value) => Promise.resolve(void map.set(key, structuredClone(value))),
    del: (key) => Promise.resolve(void map.delete(key)),
    keys: () => Promise.resolve([...map.keys()]),
  };
}

const draft = { values: { word: ['cat'] }, uploads: { shot: { id: 'upl_1', name: 'a.png' } } };

describe('drafts', () => {
  it('come back for their own submission, also to a page that was opened anew', async () => {
    const map = new Map<string, unknown>();
    expect(await new Drafts(async () => memory(map)).write('sub_1', draft)).toBe(true);
    const drafts = new Drafts(async () => memory(map));
    expect(await drafts.read('sub_1')).toMatchObject(draft);
    expect(await drafts.read('sub_2')).toBeUndefined();
    await drafts.forget('sub_1');
    expect(await drafts.read('sub_1')).toBeUndefined();
  });

  it('that nobody came back for are thrown away, and nothing else is', async () => {
    const map = new Map<string, unknown>([['other', 1]]);
    const drafts = new Drafts(async () => memory(map));
    await drafts.write('sub_1', draft);
    map.set('draft:sub_broken', 'no draft');
    await drafts.tidy();
    expect([...map.keys()].sort()).toEqual(['draft:sub_1', 'other']);
    await drafts.tidy(Date.now() + 15 * 24 * 60 * 60 * 1000);
    expect([...map.keys()]).toEqual(['other']);
  });

  it('that cannot be kept stop nobody, and are tried again', async () => {
    let broken = true;
    const drafts = new Drafts(() =>
      broken ? Promise.reject(new Error('no database here')) : Promise.resolve(memory()),
    );
    expect(await drafts.write('sub_1', draft)).toBe(false);
    expect(await drafts.read('sub_1')).toBeUndefined();
    await drafts.forget('sub_1');
    broken = false;
    expect(await drafts.write('sub_1', draft)).toBe(true);
  });
});
