import { Turns } from './turns.js';
/** Fewer than the database's connections by default: who catches up leaves some to everybody else. */
const CATCHING_UP = 4;
/** This node's end of the bus: hands each log entry, in order, to whoever listens. Listeners must not throw or wait. */
export class Hub {
    #toAll = new Set();
    #toTasks = new Set();
    #toTask = new Map();
    #toUser = new Map();
    /** What is read for one subscriber alone, page by page and frame by frame. */
    catchUps = new Turns(CATCHING_UP);
    #head = 0;
    #listeners = 0;
    /** The newest entry every listener of this node has been given. */
    get head() {
        return this.#head;
    }
    get listeners() {
        return this.#listeners;
    }
    /** Where this node starts to listen; what lies before is read from the log. */
    startAt(head) {
        this.#head = head;
    }
    publish(entries) {
        for (const entry of entries) {
            if (entry.cursor <= this.#head)
                continue;
            for (const listener of this.#toAll)
                listener(entry);
            if (entry.taskId !== null) {
                for (const listener of this.#toTasks)
                    listener(entry);
                for (const listener of this.#toTask.get(entry.taskId) ?? [])
                    listener(entry);
            }
            for (const userId of new Set(entry.audience)) {
                for (const listener of this.#toUser.get(userId) ?? [])
                    listener(entry);
            }
            this.#head = entry.cursor;
        }
    }
    /** Every entry, or those of one part: with many thousand streams open, only those concerned are asked. Answers how to stop. */
    listen(listener, part) {
        this.#listeners += 1;
        const forget = this.#add(listener, part);
        let stopped = false;
        return () => {
            if (stopped)
                return;
            stopped = true;
            this.#listeners -= 1;
            forget();
        };
    }
    #add(listener, part) {
        if (part === undefined || part === 'tasks') {
            const all = part === 'tasks' ? this.#toTasks : this.#toAll;
            all.add(listener);
            return () => void all.delete(listener);
        }
        const [some, id] = 'taskId' in part ? [this.#toTask, part.taskId] : [this.#toUser, part.userId];
        const those = some.get(id) ?? new Set();
        some.set(id, those.add(listener));
        return () => {
            those.delete(listener);
            if (those.size === 0 && some.get(id) === those)
                some.delete(id);
        };
    }
}
//# sourceMappingURL=hub.js.map