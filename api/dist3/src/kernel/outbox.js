/** Writes events into the outbox of the open transaction; per aggregate their sequence has no gaps. */
export class Outbox {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    async record(event) {
        await this.scope.sql.rows('select record_event($1, $2, $3, $4, $5, $6)', [
            event.type,
            event.aggregateId,
            JSON.stringify({ v: 1, ...event.payload }),
            event.audience ?? [],
            event.taskId ?? null,
            this.scope.now,
        ]);
    }
}
//# sourceMappingURL=outbox.js.map