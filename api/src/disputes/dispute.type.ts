import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { defineConnection, Node, registerNode } from '../kernel/index.js';
import { DisputeLoader } from './dispute.loader.js';
import { DisputeOutcome, DisputeStatus } from './dispute.status.js';

registerEnumType(DisputeStatus, {
  name: 'DisputeStatus',
  description: 'OPEN waits for the employer, ANSWERED for a moderator.',
});
registerEnumType(DisputeOutcome, { name: 'DisputeOutcome', description: 'Who is right; SPLIT pays a part.' });

@ObjectType('Dispute', {
  implements: Node,
  description: 'A worker’s appeal against a rejection. For its worker, its employer and moderators.',
})
export class DisputeType extends Node {
  @Field(() => DisputeStatus)
  status!: DisputeStatus;

  @Field(() => String, { description: 'What the worker says.' })
  appeal!: string;

  @Field(() => String, { nullable: true, description: 'What the employer says.' })
  answer!: string | null;

  @Field(() => Date)
  openedAt!: Date;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When silence, the employer’s or ours, pays the worker.',
  })
  dueAt!: Date | null;

  @Field(() => Date, { nullable: true })
  resolvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the moderator says.' })
  resolution!: string | null;
}

export const DisputeConnection = defineConnection('Dispute', () => DisputeType);

registerNode('dsp', { typeName: 'Dispute', load: (scope, id) => scope.get(DisputeLoader).load(id) });
