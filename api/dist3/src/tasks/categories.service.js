import { minuteMs } from '../kernel/index.js';
const columns = 'id, slug, names, policy';
/** Only a migration changes the catalogue, perhaps while an older node still serves. */
const KEPT_MS = minuteMs;
const kept = new WeakMap();
/** The catalogue. It is small and read whole. */
export class Categories {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** In their order, as this process read them within the last minute. */
    async all() {
        return [...(await this.known([])).values()];
    }
    /**
     * By id, as this process read it within the last minute: for lists, whose every row would carry its category's names.
     * One that is not known yet is a reason to read again. As long as nothing of the catalogue changes, the same objects.
     */
    async known(wanted) {
        const { shared } = this.scope;
        const now = performance.now();
        const held = kept.get(shared);
        if (held && now - held.at < KEPT_MS && wanted.every((id) => held.byId.has(id)))
            return held.byId;
        const all = await this.scope.sql.rows(`select ${columns} from category order by place`);
        const text = JSON.stringify(all);
        const byId = held?.text === text ? held.byId : new Map(all.map((category) => [category.id, category]));
        kept.set(shared, { at: now, byId, text });
        return byId;
    }
    byId(id) {
        return this.scope.sql.first(`select ${columns} from category where id = $1`, [id]);
    }
    bySlug(slug) {
        return this.scope.sql.first(`select ${columns} from category where slug = $1`, [slug]);
    }
}
/** In the language asked for ("bn-BD" is "bn"), else in English. */
export function categoryName({ names }, locale) {
    const language = locale.toLowerCase().split(/[-_]/)[0];
    return (Object.hasOwn(names, language) ? names[language] : names['en']) ?? '';
}
//# sourceMappingURL=categories.service.js.map