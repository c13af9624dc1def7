import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isAbstractType, isObjectType, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../kernel/index.js';
import { createSchema, printedSchema } from './schema.js';

const schema = createSchema();
const file = fileURLToPath(new URL('../../../schema.graphql', import.meta.url));
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
  (type): type is GraphQLObjectType => Boolean(type),
);
const rootFields = roots.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
);
const ownTypes = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the schema', () => {
  it('is what schema.graphql says; if not, run `npm run schema`', () => {
    const fresh = existsSync(file) && readFileSync(file, 'utf8') === printedSchema(schema);
    expect(fresh).toBe(true);
  });

  it('prints the same text each time, and text that can be read again', () => {
    expect(printedSchema(createSchema())).toBe(printedSchema(schema));
    expect(() => buildSchema(printedSchema(schema))).not.toThrow();
  });

  it('says of every root field who may call it', () => {
    const known = new Set(['public', 'member', ...Object.keys(capabilities)]);
    const open = rootFields.filter(({ field }) => !known.has(String(field.extensions['access'])));
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('describes every root field and every type', () => {
    const silent = [
      ...rootFields.filter(({ field }) => !field.description).map(({ name }) => name),
      ...ownTypes.filter((type) => !type.description).map(({ name }) => name),
    ];
    expect(silent.filter((name) => !['String', 'Boolean', 'Int', 'Float', 'ID'].includes(name))).toEqual([]);
  });

  it('finds the type of a union or interface without a promise', () => {
    for (const type of ownTypes.filter(isAbstractType)) {
      const call = () => type.resolveType!({ constructor: Object }, {}, {} as never, type);
      let answer: unknown;
      try {
        answer = call();
      } catch {
        answer = 'a sentence about what it cannot resolve';
      }
      expect(answer, type.name).not.toBeInstanceOf(Promise);
    }
  });

  it('lets a payload be read by id alone: every mutation answers a nullable union or payload', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const wrong = mutations.filter(({ name, type }) => {
      const expected = name[0]!.toUpperCase() + name.slice(1);
      return ![`${expected}Result`, `${expected}Payload`].includes(String(type));
    });
    expect(wrong.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([]);
  });

  it('pages every connection with `first` and `after`', () => {
    const fields = ownTypes.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
    const unpaged = fields
      .filter(({ type }) => /Connection!?$/.test(String(type)))
      .filter(
        ({ args }) => !['first', 'after'].every((name) => args.some((argument) => argument.name === name)),
      );
    expect(unpaged.map(({ name }) => name)).toEqual([]);
  });

  it('reads what is only a property as a property: code runs for fields that have code of their own', () => {
    const own = new Set(
      globalThis.TypeGraphQLMetadataStorage.fieldResolvers.map((field) => field.schemaName),
    );
    const wrapped = ownTypes
      .filter(isObjectType)
      .filter((type) => !roots.includes(type))
      .flatMap((type) => Object.values(type.getFields()).filter(({ resolve }) => resolve !== undefined))
      .filter(({ name }) => !own.has(name));
    expect(wrapped.map(({ name }) => name)).toEqual([]);
  });
});
