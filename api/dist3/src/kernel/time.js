export const systemClock = { now: () => new Date() };
export const secondMs = 1_000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
export const after = (start, ms) => new Date(start.getTime() + ms);
export function toDate(text) {
    if (text === null)
        return null;
    if (text.endsWith('+00'))
        return new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
    return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
}
/** Asia/Dhaka, which has no summer time. */
const DHAKA_MS = 6 * hourMs;
/** The last time that it was this hour of the day in Dhaka. */
export function lastDhakaHour(now, hour) {
    const shift = hour * hourMs - DHAKA_MS;
    return new Date(Math.floor((now.getTime() - shift) / dayMs) * dayMs + shift);
}
//# sourceMappingURL=time.js.map