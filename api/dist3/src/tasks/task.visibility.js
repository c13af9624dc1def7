import { may, parseDecimal } from '../kernel/index.js';
import { Binds } from './task.binds.js';
const LIVE_SUBMISSION = `status not in ('RETURNED', 'EXPIRED', 'CANCELLED')`;
/** As often as this a worker may give an item back and take it again; pick_item holds the same number. */
const GIVE_BACKS = 2;
/**
 * Who may read a task at all: its employer and moderators always, others once it was published. What was taken down
 * stays with those who worked on it. `t` is the task; `q.me` asks, empty when nobody is signed in.
 */
export const visible = `(q.moderates or t.employer_id = q.me or (t.published_at is not null
  and (t.close_reason is distinct from 'TAKEN_DOWN'
    or exists (select from submission w where w.worker_id = q.me and w.task_id = t.id))))`;
/** Open to be taken now by somebody. */
export const openNow = (now, binds) => `(t.listed and (t.expires_at is null or t.expires_at > ${binds.add(now, 'timestamptz')}))`;
/**
 * Whether such a row is there, asked once for each task that is looked at. As a scalar: the planner may turn an EXISTS
 * under an OR into a hash of the whole table.
 */
const any = (rows) => `(select true from ${rows} limit 1) is true`;
/** A free item that this worker has not done and not given back too often. */
export const itemFor = (me) => any(`task_item i where i.task_id = t.id and i.taken + i.released < i.overlap
    and not exists (select from submission w where w.worker_id = ${me} and w.item_id = i.id and w.${LIVE_SUBMISSION})
    and (select count(*) from submission w where w.worker_id = ${me} and w.item_id = i.id
      and w.status in ('RETURNED', 'EXPIRED')) <= ${GIVE_BACKS}`);
export const workedOnBy = (me) => any(`submission w where w.worker_id = ${me} and w.task_id = t.id and w.${LIVE_SUBMISSION}`);
/** Meant for this viewer, whether or not it is open or done: for a worker by country, not one's own, not hidden. */
export function meantFor(viewer, binds) {
    if (!seesAsWorker(viewer))
        return `t.published_at is not null`;
    const me = binds.add(viewer.userId, 'text');
    return `(t.employer_id <> ${me} and (t.countries = '{}' or ${binds.add(viewer.country, 'text')} = any (t.countries))
    and not exists (select from hidden_task h where h.user_id = ${me} and h.task_id = t.id))`;
}
/** For a worker: not done yet, or repeatable with items left. */
export const leftFor = (viewer, binds) => seesAsWorker(viewer) ? leftTo(binds.add(viewer.userId, 'text')) : 'true';
export const leftTo = (me) => `(not ${any(`submission w where w.worker_id = ${me} and w.task_id = t.id`)} or ${mayTakeMore(me)})`;
/** Of a task that this worker has been at: it may be taken again, and an item of it is left. */
export const mayTakeMore = (me) => `((t.repeatable or not ${workedOnBy(me)}) and ${itemFor(me)})`;
/** Workers see what they may take; everybody else the whole market. */
export const seesAsWorker = (viewer) => may(viewer, 'tasks:work');
/** Rewards of both currencies on one scale, exact. `rate` is the placeholder of BDT per USD in millionths. */
export const comparableReward = (rate) => `(t.reward::numeric * case t.currency when 'USD' then ${rate}::numeric else 1000000 end)`;
export const rateMicros = ({ bdtPerUsd }) => parseDecimal(bdtPerUsd);
export function matches(filter, market, binds) {
    const { categories, minReward, maxMinutes, search } = filter ?? {};
    const conditions = ['true'];
    if (categories?.length)
        conditions.push(inCategories(categories, binds));
    if (minReward) {
        const least = minReward.amount * scaleOf(minReward.currency, market);
        const rate = binds.add(String(rateMicros(market)));
        conditions.push(`${comparableReward(rate)} >= ${binds.add(String(least), 'numeric')}`);
    }
    if (maxMinutes != null)
        conditions.push(`t.estimated_minutes <= ${binds.add(maxMinutes, 'int')}`);
    if (search?.trim())
        conditions.push(`words_match(search_words(${binds.add(search, 'text')}), task_words(t.title, t.steps))`);
    return conditions.join(' and ');
}
function inCategories(slugs, binds) {
    return `t.category_id = any (array(select id from category where slug = any (${binds.add(slugs, 'text[]')})))`;
}
export const scaleOf = (currency, market) => currency === 'USD' ? rateMicros(market) : 1000000n;
//# sourceMappingURL=task.visibility.js.map