import { Migration } from '@mikro-orm/migrations';
/** What was agreed stays for as long as it was agreed for: the fee of a task, the rate of a deposit. */
export class Migration0034AgreedTerms extends Migration {
    up() {
        this.addSql(agreedFees);
        this.addSql(agreedRates);
    }
}
/**
 * The share of the reward that a task's employer agreed to, so that a raise of the reward asks for no other. Of tasks that are
 * there: the roundest share that gives their fee, as an operator would have set it; a small reward leaves
 * several.
 */
export const agreedFees = `
  -- Millionths. Changes with reward and fee while the task is a draft, and never after.
  alter table task add column fee_rate bigint check (fee_rate >= 0);
  update task t set fee_rate = coalesce(
    (select c.rate from unnest('{10000, 1000, 100, 10, 1}'::numeric[]) with ordinality s (step, place)
        cross join lateral (select round(t.fee * 1000000.0 / t.reward / s.step) * s.step as rate) c
      where div(t.reward * c.rate + 500000, 1000000) = t.fee order by s.place limit 1),
    round(t.fee * 1000000.0 / t.reward));
  alter table task alter column fee_rate set not null;`;
const agreedRates = `
  -- How long the rate stands for a payer who has not begun; null without a rate, and where it was told before this.
  alter table deposit add column rate_until timestamptz;`;
//# sourceMappingURL=0034-agreed-terms.js.map