import { Migration } from '@mikro-orm/migrations';
/** What was agreed stays for as long as it was agreed for: the fee of a task, the rate of a deposit. */
export declare class Migration0034AgreedTerms extends Migration {
    up(): void;
}
/**
 * The share of the reward that a task's employer agreed to, so that a raise of the reward asks for no other. Of tasks that are
 * there: the roundest share that gives their fee, as an operator would have set it; a small reward leaves
 * several.
 */
export declare const agreedFees = "\n  -- Millionths. Changes with reward and fee while the task is a draft, and never after.\n  alter table task add column fee_rate bigint check (fee_rate >= 0);\n  update task t set fee_rate = coalesce(\n    (select c.rate from unnest('{10000, 1000, 100, 10, 1}'::numeric[]) with ordinality s (step, place)\n        cross join lateral (select round(t.fee * 1000000.0 / t.reward / s.step) * s.step as rate) c\n      where div(t.reward * c.rate + 500000, 1000000) = t.fee order by s.place limit 1),\n    round(t.fee * 1000000.0 / t.reward));\n  alter table task alter column fee_rate set not null;";
