// type-graphql on Apollo with MikroORM's entities, found and populated: how the two are usually put together.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { defineEntity, MikroORM, p, type EntityManager } from '@mikro-orm/postgresql';
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { port, viewerOf, type Viewer } from './feed.data.ts';

const CategorySchema = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: { id: p.string().primary(), slug: p.string(), names: p.json<Record<string, string>>() },
});
const UserSchema = defineEntity({
  name: 'User',
  tableName: 'user_account',
  properties: { id: p.string().primary(), displayName: p.string() },
});
const SlotsSchema = defineEntity({
  name: 'Slots',
  tableName: 'task_slots',
  properties: { task: () => p.oneToOne(TaskSchema).primary().owner(), open: p.integer() },
});
const SubmissionSchema = defineEntity({
  name: 'Submission',
  tableName: 'submission',
  properties: { id: p.string().primary(), workerId: p.string(), task: () => p.manyToOne(TaskSchema) },
});
const HiddenSchema = defineEntity({
  name: 'Hidden',
  tableName: 'hidden_task',
  properties: { userId: p.string().primary(), task: () => p.manyToOne(TaskSchema).primary() },
});
const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    id: p.string().primary(),
    title: p.string(),
    currency: p.string(),
    reward: p.bigint('string'),
    slots: p.integer(),
    estimatedMinutes: p.integer(),
    publishedAt: p.datetime(),
    expiresAt: p.datetime().nullable(),
    listed: p.boolean(),
    countries: p.array(),
    category: () => p.manyToOne(CategorySchema),
    employer: () => p.manyToOne(UserSchema),
    places: () => p.oneToOne(SlotsSchema).mappedBy('task'),
    submissions: () => p.oneToMany(SubmissionSchema).mappedBy('task'),
    hidden: () => p.oneToMany(HiddenSchema).mappedBy('task'),
  },
});

@ObjectType()
class Money {
  @Field(() => String) amount!: string;
  @Field(() => String) currency!: string;
}
@ObjectType()
class Category {
  @Field(() => String) slug!: string;
  names!: Record<string, string>;
}
@ObjectType()
class User {
  @Field(() => ID) id!: string;
  @Field(() => String) displayName!: string;
}
@ObjectType()
class Task {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) slots!: number;
  @Field(() => Int) estimatedMinutes!: number;
  @Field(() => Category) category!: Category;
  @Field(() => User) employer!: User;
  publishedAt!: Date;
  reward!: string;
  currency!: string;
  places!: { open: number };
}
@ObjectType()
class TaskConnection {
  @Field(() => [Task]) nodes!: Task[];
}

interface Context {
  readonly em: EntityManager;
  readonly viewer: Viewer;
}

@Resolver(() => Task)
class TaskResolver {
  @Query(() => TaskConnection)
  async tasks(
    @Arg('first', () => Int) first: number,
    @Ctx() { em, viewer }: Context,
  ): Promise<TaskConnection> {
    const nodes = await em.find(
      TaskSchema,
      {
        listed: true,
        employer: { $ne: viewer.id },
        $and: [
          { $or: [{ expiresAt: null }, { expiresAt: { $gt: new Date() } }] },
          { $or: [{ countries: { $eq: [] } }, { countries: { $contains: [viewer.country] } }] },
        ],
        submissions: { $none: { workerId: viewer.id } },
        hidden: { $none: { userId: viewer.id } },
      },
      {
        populate: ['category', 'employer', 'places'],
        orderBy: { publishedAt: 'desc', id: 'desc' },
        limit: first,
      },
    );
    return { nodes: nodes as unknown as Task[] };
  }
  @FieldResolver(() => Money)
  reward(@Root() { reward, currency }: Task): Money {
    const digits = reward.padStart(7, '0');
    return { amount: `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, ''), currency };
  }
  @FieldResolver(() => Int)
  slotsOpen(@Root() { places }: Task): number {
    return places.open;
  }
  @FieldResolver(() => String)
  publishedAt(@Root() { publishedAt }: Task): string {
    return publishedAt.toISOString();
  }
}
@Resolver(() => Category)
class CategoryResolver {
  @FieldResolver(() => String)
  name(@Root() { names }: Category): string {
    return names['en']!;
  }
}

const orm = await MikroORM.init({
  clientUrl: process.env['DATABASE_URL']!,
  entities: [CategorySchema, UserSchema, SlotsSchema, SubmissionSchema, HiddenSchema, TaskSchema],
  pool: { min: 0, max: 10 },
});
const schema = await buildSchema({ resolvers: [TaskResolver, CategoryResolver], validate: false });
await startStandaloneServer(new ApolloServer<Context>({ schema }), {
  listen: { port, host: '127.0.0.1' },
  context: async ({ req }) => ({ em: orm.em.fork(), viewer: viewerOf(req.headers['x-viewer']) }),
});
