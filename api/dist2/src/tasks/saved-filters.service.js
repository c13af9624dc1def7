import { cleanText, InputCheck, lengthOf, LimitReachedError, newId, notFound, refuse, } from '../kernel/index.js';
import { Categories } from './categories.service.js';
import { savedFilterColumns, toKeptFilter, toSavedFilterRow, } from './saved-filter.row.js';
import { filterFaults } from './task.lists.js';
const MOST = 10;
const LONGEST_NAME = 40;
const LINE_BREAKS = /[\t\n\r\u0085\u2028\u2029]/;
/** The filters of the feed that the viewer keeps; nobody else knows of them. */
export class SavedFilters {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** In the order that the viewer gave them. */
    async all() {
        const stored = await this.scope.sql.rows(`select ${savedFilterColumns} from saved_filter where user_id = $1 and deleted_at is null order by place, id`, [this.scope.me.userId]);
        return stored.map(toSavedFilterRow);
    }
    async find(id) {
        if (this.scope.viewer === null)
            return null;
        return (await this.all()).find((kept) => kept.id === id) ?? null;
    }
    /** In the open transaction. @throws InvalidInputError, NotFoundError, LimitReachedError */
    async save(wish) {
        const kept = await this.#locked();
        const known = wish.filterId == null ? null : kept.find(({ id }) => id === wish.filterId);
        if (known === undefined)
            notFound('saved filter');
        const check = new InputCheck();
        const name = checkName(check, wish.name);
        const others = kept.filter((other) => other !== known);
        if (others.some((other) => alike(other.name, name)))
            check.add(['name'], 'DUPLICATE', 'You have a saved filter of this name already.');
        if (wish.filter != null || known === null)
            await this.#checkFilter(check, wish.filter ?? {});
        check.done();
        return known === null ? this.#add({ ...wish, name }) : this.#change(known.id, { ...wish, name });
    }
    /** In the open transaction. @throws NotFoundError */
    async delete(id) {
        const { sql, me, now } = this.scope;
        if (!(await this.#locked()).some((kept) => kept.id === id))
            notFound('saved filter');
        await sql.rows('update saved_filter set deleted_at = $2 where id = $1', [id, now]);
        await sql.rows(`delete from saved_filter where id in (select id from saved_filter
        where user_id = $1 and deleted_at is not null order by deleted_at desc, id desc offset $2)`, [me.userId, MOST]);
    }
    /** In the open transaction. @throws NotFoundError, InvalidInputError where another has its name now, LimitReachedError */
    async restore(id) {
        const { sql, me } = this.scope;
        const kept = await this.#locked();
        if (kept.some((one) => one.id === id))
            return;
        const text = 'select name from saved_filter where id = $1 and user_id = $2';
        const deleted = await sql.first(text, [id, me.userId]);
        if (deleted === null)
            notFound('saved filter');
        const check = new InputCheck();
        if (kept.some(({ name }) => alike(name, deleted.name)))
            check.add(['filterId'], 'DUPLICATE', 'Another saved filter has its name now.');
        check.done();
        requireRoom(kept);
        await sql.rows('update saved_filter set deleted_at = null where id = $1', [id]);
    }
    /** Counts places from 1. In the open transaction. @throws NotFoundError, InvalidInputError */
    async move(id, place) {
        const ids = (await this.#locked()).map((kept) => kept.id);
        if (!ids.includes(id))
            notFound('saved filter');
        const check = new InputCheck();
        if (place < 1)
            check.add(['place'], 'TOO_SMALL', 'The first place is 1.');
        if (place > ids.length)
            check.add(['place'], 'TOO_LARGE', `The last place is ${ids.length}.`);
        check.done();
        const order = ids.filter((other) => other !== id).toSpliced(place - 1, 0, id);
        await this.scope.sql.rows(`update saved_filter f set place = o.place
        from unnest($1::text[]) with ordinality o (id, place) where f.id = o.id`, [order]);
    }
    /** One command at a time per person, or parallel ones would slip past the limit together. */
    async #locked() {
        const { sql, me } = this.scope;
        await sql.rows('select pg_advisory_xact_lock(hashtextextended($1, 7126))', [me.userId]);
        return this.all();
    }
    async #add({ name, filter, sort }) {
        const { sql, me, now } = this.scope;
        requireRoom(await this.all());
        const id = newId('flt');
        await sql.rows(`insert into saved_filter (id, user_id, name, filter, sort, created_at, place) values ($1, $2, $3, $4, $5, $6,
        (select coalesce(max(place), 0) + 1 from saved_filter where user_id = $2))`, [id, me.userId, name, JSON.stringify(toKeptFilter(filter ?? {})), sort ?? 'NEWEST', now]);
        return id;
    }
    async #change(id, { name, filter, sort }) {
        await this.scope.sql.rows('update saved_filter set name = $2, filter = coalesce($3::jsonb, filter), sort = coalesce($4, sort) where id = $1', [id, name, filter == null ? null : JSON.stringify(toKeptFilter(filter)), sort ?? null]);
        return id;
    }
    /** As the feed takes it, and one that leaves something out: categories must be there today. */
    async #checkFilter(check, filter) {
        for (const { field, code, message } of filterFaults(filter))
            check.add(['filter', field], code, message);
        if (!check.ok)
            return;
        if (Object.keys(toKeptFilter(filter)).length === 0)
            check.add(['filter'], 'REQUIRED', 'Choose something to filter by.');
        const known = new Set((await this.scope.get(Categories).all()).map(({ slug }) => slug));
        if (filter.categories?.some((slug) => !known.has(slug)))
            check.add(['filter', 'categories'], 'INVALID', 'There is no such category.');
    }
}
const alike = (name, other) => name.toLowerCase() === other.toLowerCase();
function checkName(check, typed) {
    const name = cleanText(typed);
    if (name === null || LINE_BREAKS.test(name))
        check.add(['name'], 'INVALID', 'Enter a name in one line.');
    else if (name === '')
        check.add(['name'], 'REQUIRED', 'Enter a name.');
    else if (lengthOf(name) > LONGEST_NAME)
        check.add(['name'], 'TOO_LONG', `A name has at most ${LONGEST_NAME} characters.`);
    return name ?? '';
}
function requireRoom(kept) {
    if (kept.length < MOST)
        return;
    refuse(new LimitReachedError(`Delete one of your ${MOST} saved filters first.`, { limit: MOST }));
}
//# sourceMappingURL=saved-filters.service.js.map