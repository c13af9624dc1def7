import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, Scope } from '../../kernel/index.js';
import { OversightQueues, type Queue } from './oversight.queues.js';

@ObjectType({ description: 'Something that waits for a moderator.' })
export class ModerationQueue implements Queue {
  @Field(() => Int)
  waiting!: number;

  @Field(() => Date, { nullable: true, description: 'Since when the one that waits longest does.' })
  oldestAt!: Date | null;
}

@ObjectType({ description: 'How much there is for moderators to do.' })
export class ModerationQueues {
  @Field(() => ModerationQueue, { description: 'Tasks in review.' })
  tasks!: ModerationQueue;

  @Field(() => ModerationQueue, { description: 'Tasks that the system paused.' })
  paused!: ModerationQueue;

  @Field(() => ModerationQueue, { description: 'Disputes that the employer has answered.' })
  disputes!: ModerationQueue;

  @Field(() => ModerationQueue, { description: 'Disputes that still wait for the employer.' })
  unanswered!: ModerationQueue;

  @Field(() => ModerationQueue, { description: 'Withdrawals held for risk, or of unknown outcome.' })
  payouts!: ModerationQueue;

  @Field(() => ModerationQueue, { description: 'Differences with providers’ lists that nobody has settled.' })
  differences!: ModerationQueue;

  @Field(() => ModerationQueue, {
    description: 'Proposals to take an approval back that wait for another moderator.',
  })
  voids!: ModerationQueue;
}

@Resolver()
export class OversightResolver {
  @Access('marketplace:moderate')
  @Query(() => ModerationQueues, { description: 'How long the moderators’ queues are. Moderators.' })
  moderationQueues(@Ctx() scope: Scope): Promise<ModerationQueues> {
    return scope.get(OversightQueues).read();
  }
}
