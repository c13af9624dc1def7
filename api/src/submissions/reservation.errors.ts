import { Field, ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';
import { EligibilityReasonType } from '../tasks/index.js';

@RefusalName('NoSlotError')
@ObjectType({ implements: UserError, description: 'Every slot is taken. Code TASK_FULL.' })
export class NoSlotError extends UserError {
  constructor() {
    super();
    this.code = 'TASK_FULL';
    this.message = 'Every slot of this task is taken.';
  }
}

@RefusalName('NotEligibleError')
@ObjectType({
  implements: UserError,
  description: 'The viewer may not take this; each reason is named. Code NOT_ELIGIBLE.',
})
export class NotEligibleError extends UserError {
  @Field(() => [EligibilityReasonType])
  reasons: EligibilityReasonType[];

  constructor(reasons: EligibilityReasonType[]) {
    super();
    this.code = 'NOT_ELIGIBLE';
    this.message = reasons[0]?.message ?? 'You may not take this task.';
    this.reasons = reasons;
  }
}

export const ineligible = (code: string, message: string): NotEligibleError =>
  new NotEligibleError([{ code, message }]);
