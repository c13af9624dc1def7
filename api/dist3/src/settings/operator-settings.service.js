import { staffNote } from '../identity/index.js';
import { InputCheck, notFound, Outbox, parseDecimal, refuse, toDate, useConfig, } from '../kernel/index.js';
import { SettingChangedError } from './setting.errors.js';
import { boundsBeside, parseSetting, readSetting, settingOf, settings, withSetting, } from './setting.registry.js';
const SELECT = 'select key, value, version, changed_at from operator_setting';
/** Numbers of the marketplace, and who changed them. */
export class OperatorSettings {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    async all() {
        const stored = new Map((await this.scope.sql.rows(SELECT)).map((row) => [row.key, row]));
        return settings.map((setting) => rowOf(this.scope.shared, setting, stored.get(setting.key) ?? null));
    }
    async one(key) {
        const setting = settingOf(key);
        if (setting === null)
            return null;
        const stored = await this.scope.sql.first(`${SELECT} where key = $1`, [key]);
        return rowOf(this.scope.shared, setting, stored);
    }
    /** In the open transaction. @throws NotFoundError, InvalidInputError, SettingChangedError */
    async change({ key, value, note, expectedVersion }) {
        const { scope } = this;
        const setting = settingOf(key) ?? notFound('setting');
        const to = checkedValue(setting, value);
        const why = staffNote(note);
        // One change at a time: two at once might each fit what the other is about to leave.
        await scope.sql.rows('select pg_advisory_xact_lock(7121)');
        const before = (await this.one(key));
        if (before.version !== expectedVersion)
            refuse(new SettingChangedError(before.version));
        await this.#checkBeside(key, to);
        const version = before.version + 1;
        await scope.sql.rows(`insert into operator_setting (key, value, version, changed_at) values ($1, $2, $3, $4)
        on conflict (key) do update set value = $2, version = $3, changed_at = $4`, [key, to, version, scope.now]);
        await scope.sql.rows(`insert into operator_setting_change (key, version, actor_id, from_value, to_value, note, at)
        values ($1, $2, $3, $4, $5, $6, $7)`, [key, version, scope.me.userId, before.value, to, why, scope.now]);
        await scope
            .get(Outbox)
            .record({ type: SETTINGS_CHANGED, aggregateId: 'settings', payload: { key, version } });
    }
    async #checkBeside(key, value) {
        const { below, above } = boundsBeside(key);
        const check = new InputCheck();
        const micros = parseDecimal(value);
        const least = below && (await this.one(below)).value;
        const most = above && (await this.one(above)).value;
        if (least !== null && micros < parseDecimal(least))
            check.add(['value'], 'CONTRADICTS', `${below} is ${least}; enter at least as much.`);
        if (most !== null && micros > parseDecimal(most))
            check.add(['value'], 'CONTRADICTS', `${above} is ${most}; enter at most as much.`);
        check.done();
    }
}
/** Every node hears of it and reads the settings anew. */
export const SETTINGS_CHANGED = 'settings.changed';
const refreshes = new WeakMap();
/**
 * From now on this process works with what the table says; a value that no longer makes sense is left out. One reading
 * after the other: of two at once the older might be the last to arrive.
 */
export function refreshSettings(shared, sql) {
    const before = refreshes.get(shared)?.catch(() => undefined) ?? Promise.resolve();
    const refresh = before.then(() => readSettings(shared, sql));
    refreshes.set(shared, refresh);
    return refresh;
}
async function readSettings(shared, sql) {
    const stored = await sql.rows(SELECT);
    const config = stored.reduce((now, { key, value }) => {
        const setting = settingOf(key);
        return setting !== null && parseSetting(setting, value).ok ? withSetting(now, setting, value) : now;
    }, shared.config);
    useConfig(shared, config);
}
function rowOf(shared, setting, stored) {
    const { key, kind, unit, minimum, maximum } = setting;
    const fallback = readSetting(shared.config, setting);
    const value = stored && parseSetting(setting, stored.value).ok ? stored.value : fallback;
    const version = stored?.version ?? 0;
    return {
        key,
        kind,
        unit,
        minimum,
        maximum,
        value,
        fallback,
        version,
        changedAt: toDate(stored?.changed_at ?? null),
    };
}
function checkedValue(setting, text) {
    const parsed = parseSetting(setting, text);
    const check = new InputCheck();
    if (!parsed.ok) {
        const { minimum, maximum, kind } = setting;
        const number = kind === 'COUNT' ? 'a whole number' : 'a decimal number';
        check.add(['value'], parsed.code, `Enter ${number} from ${minimum} to ${maximum}.`);
    }
    check.done();
    return parsed.ok ? parsed.value : '';
}
//# sourceMappingURL=operator-settings.service.js.map