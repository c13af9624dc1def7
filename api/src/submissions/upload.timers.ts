import { after, dayMs, type Timer } from '../kernel/index.js';
import { Uploads } from './uploads.service.js';

const keepUnusedMs = 2 * dayMs;

/** Files that were sent but never handed in. Longer than any reservation or redo lasts. */
const forgetUnused: Timer = {
  name: 'upload.forget-unused',
  due: async (scope, limit) => {
    const due = await scope.sql.rows<{ id: string }>(
      'select id from upload where attached_at is null and created_at < $1 order by created_at limit $2',
      [after(scope.now, -keepUnusedMs), limit],
    );
    return due.map(({ id }) => id);
  },
  fire: (scope, id) => scope.get(Uploads).forget(id),
};

export const uploadTimers: Timer[] = [forgetUnused];
