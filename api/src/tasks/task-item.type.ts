import { Field, Int, ObjectType } from 'type-graphql';
import { defineConnection } from '../kernel/index.js';

@ObjectType('Variable', { description: 'A value that the item puts into the steps.' })
export class VariableType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType('GoldAnswer', {
  description: 'The answer that is known to be right. Workers never see it.',
})
export class GoldAnswerType {
  @Field(() => String, { description: 'The proof field’s key.' })
  key!: string;

  @Field(() => [String])
  values!: string[];
}

@ObjectType('TaskItem', { description: 'One row of input. For its employer.' })
export class TaskItemType {
  @Field(() => String, { description: 'The employer’s own name for it, unique in the task.' })
  externalId!: string;

  @Field(() => [VariableType])
  variables!: VariableType[];

  @Field(() => Int, { description: 'How many workers must do it.' })
  overlap!: number;

  @Field(() => [GoldAnswerType], { description: 'The right answers, where they are known.' })
  gold!: GoldAnswerType[];
}

export const TaskItemConnection = defineConnection('TaskItem', () => TaskItemType);
