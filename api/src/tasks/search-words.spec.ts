import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const JOINED = '\u09B0\u200D\u09CD\u09AF\u09BE\u09AC';
const APART = '\u09B0\u200C\u09CD\u09AF\u09BE\u09AC';

test.each([
  ['behind a pictograph', '\u{1F525}Install the app', 'install'],
  ['behind an arrow', 'First ➤Open it', 'open'],
  ['behind a star', '★Rate what you saw', 'rate'],
  ['behind a sign without width', '\u200BCompare two shops', 'compare'],
  ['between two pictographs', '✅\uFE0Fবাসভাড়া\u{1F1E7}\u{1F1E9}', 'বাসভাড়া'],
  ['behind a mark of the East', '【Photograph】', 'photograph'],
  ['with a joiner, asked for with another', `Ask the ${JOINED}`, APART],
  ['with a joiner, asked for without', `Tell the ${JOINED}`, APART.replace('\u200C', '')],
])('a word %s is found', async (_, title, search) => {
  const ada = await world.employer({ funds: '1' });
  const terms = { steps: [{ text: 'As it says.' }], slots: 1, reward: { amount: '0.1', currency: 'USD' } };
  const { id } = await ada.publishTask({ title, ...terms });
  const found = await (
    await world.worker()
  ).execute(`query ($filter: TaskFilter) { tasks(filter: $filter, first: 20) { nodes { id } } }`, {
    filter: { search },
  });
  expect(found.tasks.nodes).toContainEqual({ id });
});
