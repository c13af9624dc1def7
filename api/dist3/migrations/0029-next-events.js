import { Migration } from '@mikro-orm/migrations';
/** A node asks ten times a second whether anything happened; now with one statement instead of two. */
export class Migration0029NextEvents extends Migration {
    up() {
        this.addSql(nextEvents);
    }
}
/** Moves what waits into the log, if nobody else is about it, and answers the log behind `p_after`, whoever moved it. */
const nextEvents = `
  create function next_events(p_after bigint, p_limit int) returns setof event_log language plpgsql as $$
  begin
    perform relay_events(p_limit);
    return query select * from event_log where cursor > p_after order by cursor limit p_limit;
  end $$;`;
//# sourceMappingURL=0029-next-events.js.map