import { Field, Int, ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';

@RefusalName('LedgerDefectiveError')
@ObjectType({
  implements: UserError,
  description: 'The books do not add up yet, so money stays. Code LEDGER_DEFECTIVE.',
})
export class LedgerDefectiveError extends UserError {
  @Field(() => Int, { description: 'How many promises are broken; `ledgerHealth` names them.' })
  defects: number;

  constructor(defects: number) {
    super();
    this.code = 'LEDGER_DEFECTIVE';
    this.message = 'The books do not add up yet; mend them before payouts go on.';
    this.defects = defects;
  }
}
