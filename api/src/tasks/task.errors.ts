import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyType, RefusalName, toMoney, UserError, type Amount } from '../kernel/index.js';
import { ProhibitionReason, type Prohibition } from './task.lint.js';

registerEnumType(ProhibitionReason, {
  name: 'ProhibitionReason',
  description: 'Why the marketplace does not carry a task. More may be added.',
  valuesConfig: {
    PROHIBITED_CATEGORY: { description: 'Work of its category is not carried at all.' },
    ASKS_FOR_SECRETS: { description: 'It asks for passwords, PINs, one-time codes or the like.' },
    ASKS_FOR_IDENTITY_PAPERS: { description: 'It asks for papers that prove who somebody is.' },
    ORDERS_PRAISE: { description: 'It orders stars or praise instead of an honest opinion.' },
  },
});

@RefusalName('ProhibitedContentError')
@ObjectType({
  implements: UserError,
  description:
    'The marketplace does not carry such work; the reasons say what is wrong. Code PROHIBITED_CONTENT.',
})
export class ProhibitedContentError extends UserError {
  @Field(() => [String], { description: 'One sentence each, safe to show to the employer.' })
  reasons: string[];

  @Field(() => [ProhibitionReason], {
    description: 'The same reasons in the same order, for callers who have words of their own for them.',
  })
  reasonCodes: ProhibitionReason[];

  constructor(prohibitions: readonly Prohibition[]) {
    super();
    this.code = 'PROHIBITED_CONTENT';
    this.reasons = prohibitions.map(({ sentence }) => sentence);
    this.reasonCodes = prohibitions.map(({ code }) => code);
    this.message = this.reasons[0] ?? 'The marketplace does not carry such work.';
  }
}

@RefusalName('CostChangedError')
@ObjectType({
  implements: UserError,
  description:
    'The draft costs something else than expectedCost by now; nothing was held. Code COST_CHANGED.',
})
export class CostChangedError extends UserError {
  @Field(() => MoneyType, { description: 'What it costs now: reward and fee of every slot.' })
  cost: MoneyType;

  constructor(cost: Amount) {
    super();
    this.code = 'COST_CHANGED';
    this.message = 'The draft was changed and costs something else now; look at it once more.';
    this.cost = toMoney(cost);
  }
}
