import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { KeptRow } from '../../kernel/index.js';
import { createSchema } from '../schema.js';
import { splitKeptRows } from './kept-rows.document.js';

const schema = createSchema();

/** Of each list with kept rows: the runs of shared fields, and what is resolved for each reader. */
function stepsOf(text: string) {
  const document = parse(text);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return splitKeptRows(schema, document, operation as OperationDefinitionNode)?.lists.map(
    ({ root, steps, variables }) => ({ root, steps, variables }),
  );
}

describe('of a document', () => {
  test('what follows from a row is written once, what does not is left where it stands', () => {
    const text = `query ($l: String, $first: Int) { mine: tasks(first: $first) { nodes {
      id ...Pay viewerActions category { name(locale: $l) } employer { displayName } steps { text } } } }
      fragment Pay on Task { reward { amount } t: title }`;
    expect(stepsOf(text)).toEqual([
      {
        root: 'mine',
        steps: [['id', 'reward', 't'], 'viewerActions', ['category', 'employer'], 'steps'],
        variables: ['l'],
      },
    ]);
  });

  test.each([
    [
      'of whose fields one is read from the database',
      '{ tasks { nodes { employer { id employerFacts { approvalRate } } } } }',
    ],
    ['with a condition', 'query ($s: Boolean!) { tasks { nodes { id @skip(if: $s) } } }'],
    [
      'with a condition within',
      'query ($s: Boolean!) { tasks { nodes { reward { amount @skip(if: $s) } } } }',
    ],
    ['of another list', '{ viewer { tasks { nodes { id } } } }'],
    ['through its edges', '{ tasks { edges { node { id } } } }'],
    ['under a condition', 'query ($s: Boolean!) { tasks @skip(if: $s) { nodes { id } } }'],
    ['that stands in two places', '{ tasks { nodes { id } } ... { tasks { nodes { title } } } }'],
    ['that is asked for twice', '{ tasks { nodes { id } } tasks { nodes { title } } }'],
    ['of an interface', '{ tasks { nodes { ... on Node { id } } } }'],
  ])('nothing is shared of a row %s', (_what, text) => {
    expect(stepsOf(text) ?? []).toEqual([]);
  });
});

class Row extends KeptRow {}

describe('what is written of a row', () => {
  test('is kept with it', () => {
    const row = new Row();
    row.keepWritten('a', ['"id":1']);
    expect(row.writtenFor('a')).toEqual(['"id":1']);
    expect(row.writtenFor('b')).toBeUndefined();
  });

  test('takes a bounded amount of memory, whatever is asked for', () => {
    const row = new Row();
    row.keepWritten('long', ['x'.repeat(600), 'y'.repeat(600)]);
    expect(row.writtenFor('long')).toBeUndefined();
    const longKey = 'x'.repeat(2_000);
    row.keepWritten(longKey, ['"id":1']);
    expect(row.writtenFor(longKey)).toBeUndefined();
    const keys = Array.from({ length: 100 }, (_, place) => `key ${place}`);
    for (const key of keys) row.keepWritten(key, [key]);
    expect(keys.filter((key) => row.writtenFor(key)).length).toBeLessThanOrEqual(6);
  });
});
