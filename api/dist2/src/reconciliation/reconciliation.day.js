import { dayMs, lastDhakaHour } from '../kernel/index.js';
const DHAKA = '+06:00';
/** A day of Dhaka's calendar, "2026-11-22"; null for what is none. */
export function spanOf(day) {
    if (!/^\d{4}-\d\d-\d\d$/.test(day))
        return null;
    const from = new Date(`${day}T00:00:00${DHAKA}`);
    if (Number.isNaN(from.getTime()) || dayOf(from) !== day)
        return null;
    return { from, to: new Date(from.getTime() + dayMs) };
}
/** The day of Dhaka's calendar that a moment lies in. */
export function dayOf(at) {
    const noon = lastDhakaHour(at, 0).getTime() + dayMs / 2;
    return new Date(noon).toISOString().slice(0, 10);
}
export const dayBefore = (day) => dayOf(new Date(spanOf(day).from.getTime() - dayMs / 2));
//# sourceMappingURL=reconciliation.day.js.map