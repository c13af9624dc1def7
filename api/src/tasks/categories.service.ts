import { minuteMs, type Scope, type Shared } from '../kernel/index.js';
import type { CategoryRow } from './task.row.js';

const columns = 'id, slug, names, policy';

/** Only a migration changes the catalogue, perhaps while an older node still serves. */
const KEPT_MS = minuteMs;

interface Kept {
  readonly at: number;
  readonly byId: ReadonlyMap<string, CategoryRow>;
}
const kept = new WeakMap<Shared, Kept>();

/** The catalogue. It is small and read whole. */
export class Categories {
  constructor(private readonly scope: Scope) {}

  all(): Promise<CategoryRow[]> {
    return this.scope.sql.rows<CategoryRow>(`select ${columns} from category order by place`);
  }

  /**
   * By id, as this process read it within the last minute: for lists, whose every row would carry its category's names.
   * One that is not known yet is a reason to read again.
   */
  async known(wanted: readonly string[]): Promise<ReadonlyMap<string, CategoryRow>> {
    const { shared } = this.scope;
    const now = performance.now();
    const held = kept.get(shared);
    if (held && now - held.at < KEPT_MS && wanted.every((id) => held.byId.has(id))) return held.byId;
    const byId = new Map((await this.all()).map((category) => [category.id, category]));
    kept.set(shared, { at: now, byId });
    return byId;
  }

  byId(id: string): Promise<CategoryRow | null> {
    return this.scope.sql.first<CategoryRow>(`select ${columns} from category where id = $1`, [id]);
  }

  bySlug(slug: string): Promise<CategoryRow | null> {
    return this.scope.sql.first<CategoryRow>(`select ${columns} from category where slug = $1`, [slug]);
  }
}

/** In the language asked for ("bn-BD" is "bn"), else in English. */
export const categoryName = ({ names }: Pick<CategoryRow, 'names'>, locale: string): string =>
  names[locale.toLowerCase().split(/[-_]/)[0]!] ?? names['en'] ?? '';
