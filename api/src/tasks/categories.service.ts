import { minuteMs, type Scope, type Shared } from '../kernel/index.js';
import type { CategoryRow } from './task.row.js';

const columns = 'id, slug, names, policy';

/** Only a migration changes the catalogue, perhaps while an older node still serves. */
const KEPT_MS = minuteMs;

interface Kept {
  readonly at: number;
  readonly byId: ReadonlyMap<string, CategoryRow>;
  /** All of it, to see whether anything changed. */
  readonly text: string;
}
const kept = new WeakMap<Shared, Kept>();

/** The catalogue. It is small and read whole. */
export class Categories {
  constructor(private readonly scope: Scope) {}

  /** In their order, as this process read them within the last minute. */
  async all(): Promise<CategoryRow[]> {
    return [...(await this.known([])).values()];
  }

  /**
   * By id, as this process read it within the last minute: for lists, whose every row would carry its category's names.
   * One that is not known yet is a reason to read again. As long as nothing of the catalogue changes, the same objects.
   */
  async known(wanted: readonly string[]): Promise<ReadonlyMap<string, CategoryRow>> {
    const { shared } = this.scope;
    const now = performance.now();
    const held = kept.get(shared);
    if (held && now - held.at < KEPT_MS && wanted.every((id) => held.byId.has(id))) return held.byId;
    const all = await this.scope.sql.rows<CategoryRow>(`select ${columns} from category order by place`);
    const text = JSON.stringify(all);
    const byId = held?.text === text ? held.byId : new Map(all.map((category) => [category.id, category]));
    kept.set(shared, { at: now, byId, text });
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
export function categoryName({ names }: Pick<CategoryRow, 'names'>, locale: string): string {
  const language = locale.toLowerCase().split(/[-_]/)[0]!;
  return (Object.hasOwn(names, language) ? names[language] : names['en']) ?? '';
}
