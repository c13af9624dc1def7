import { after, dayMs } from '../kernel/index.js';
import { Uploads } from './uploads.service.js';
const keepUnusedMs = 2 * dayMs;
/** Files that were sent but never handed in. Longer than any reservation or redo lasts. */
const forgetUnused = {
    name: 'upload.forget-unused',
    due: {
        text: 'select id from upload where attached_at is null and created_at < $3 order by created_at limit $1',
        values: ({ now }) => [after(now, -keepUnusedMs)],
    },
    fire: (scope, id) => scope.get(Uploads).forget(id),
};
export const uploadTimers = [forgetUnused];
//# sourceMappingURL=upload.timers.js.map