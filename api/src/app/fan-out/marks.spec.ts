import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Scope, type Viewer } from '../../kernel/index.js';
import { TaskLoader } from '../../tasks/index.js';
import type { Actor } from '../../testing/actors.js';
import { openWorld, type World } from '../../testing/world.js';
import { createSchema } from '../schema.js';

const schema = createSchema();
/** What a crowd may follow together. */
const shared = ['TaskFeedBatch'];

type Field = GraphQLField<unknown, unknown>;
interface Place {
  readonly type: GraphQLObjectType;
  readonly field: Field;
}

/** Every field that a document of a crowd can reach; through marked ones no crowd gets. */
function reachable(): Place[] {
  const types = new Set(shared.map((name) => schema.getType(name) as GraphQLObjectType));
  const places: Place[] = [];
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      places.push({ type, field });
      const next = getNamedType(field.type);
      if (!isMarked(field) && isObjectType(next)) types.add(next);
    }
  }
  return places;
}
const isMarked = ({ extensions }: Field) => extensions['perViewer'] === true;
const nameOf = ({ type, field }: Place) => `${type.name}.${field.name}`;

let world: World;
let employer: Actor;
let taskId: string;
beforeAll(async () => {
  world = await openWorld();
  employer = await world.employer({ funds: '10' });
  taskId = String((await employer.publishTask()).id);
});
afterAll(() => world.close());

/** A scope that knows who is asked about, and notes when somebody wants to know. */
class WatchedScope extends Scope {
  readonly asked = new Set<string>();
  override get viewer(): Viewer | null {
    this.asked.add('viewer');
    return super.viewer;
  }
  override get me(): Viewer {
    this.asked.add('me');
    return super.me;
  }
}

async function watched(): Promise<WatchedScope> {
  const { app } = world;
  const { em } = app.scopeFor(null);
  const viewer: Viewer = {
    userId: employer.id,
    sessionId: 'ses_1',
    roles: ['EMPLOYER'],
    country: 'BD',
    via: 'bearer',
  };
  const scope = new WatchedScope(em, app.shared, { viewer });
  return scope;
}

/** What a resolver of the type is given. */
async function sourceOf(typeName: string): Promise<object> {
  const scope = world.app.scopeFor((await watched()).viewer);
  const task = (await scope.get(TaskLoader).load(taskId))!;
  const sources: Record<string, object> = { Task: task, Category: task.category, User: task.employer };
  return sources[typeName] ?? {};
}

async function askedBy({ type, field }: Place): Promise<string[]> {
  const scope = await watched();
  const source = await sourceOf(type.name);
  await field.resolve?.(source, { first: 5, externalIds: ['1'] }, scope, {
    schema,
    fieldName: field.name,
    parentType: type,
  } as never);
  return [...scope.asked];
}

describe('a document of a crowd', () => {
  const places = reachable();

  it('reaches the task, its category and its employer', () => {
    const names = new Set(places.map(({ type }) => type.name));
    for (const name of ['TaskFeedEvent', 'Task', 'Category', 'User', 'Money']) expect(names).toContain(name);
  });

  it.each(places.filter(({ field }) => isMarked(field)).map((place) => [nameOf(place), place] as const))(
    '%s is marked and does look at the viewer',
    async (_name, place) => expect(await askedBy(place)).not.toEqual([]),
  );

  it.each(
    places
      .filter(({ field }) => !isMarked(field) && field.resolve)
      .map((place) => [nameOf(place), place] as const),
  )('%s is the same for all and does not', async (_name, place) => expect(await askedBy(place)).toEqual([]));
});
