import type { Scope } from '../kernel/index.js';
import type { CategoryRow } from './task.row.js';

const columns = 'id, slug, names, policy';

/** The catalogue. It is small and read whole. */
export class Categories {
  constructor(private readonly scope: Scope) {}

  all(): Promise<CategoryRow[]> {
    return this.scope.sql.rows<CategoryRow>(`select ${columns} from category order by place`);
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
