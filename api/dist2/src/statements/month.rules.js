import { after, hourMs, westernDigits } from '../kernel/index.js';
/** Asia/Dhaka, which has not changed its clocks since 2009. */
const OFFSET = '+06:00';
const OFFSET_MS = 6 * hourMs;
const NAME = /^(20[2-9]\d)-(0[1-9]|1[0-2])$/;
/** How long after its end a month is left alone: by then every command that began in it has ended. */
export const monthSettlesMs = hourMs;
/** Null where the text names no month; Bengali digits are fine. */
export function monthNamed(text) {
    const parts = NAME.exec(westernDigits(text));
    if (!parts)
        return null;
    const [name, year, number] = [parts[0], Number(parts[1]), Number(parts[2])];
    const next = number === 12 ? nameOf(year + 1, 1) : nameOf(year, number + 1);
    return { name, from: beginOf(name), until: beginOf(next) };
}
/** The month that an instant belongs to. */
export function monthAt(instant) {
    return monthNamed(after(instant, OFFSET_MS).toISOString().slice(0, 7));
}
const nameOf = (year, number) => `${year}-${String(number).padStart(2, '0')}`;
const beginOf = (name) => new Date(`${name}-01T00:00:00${OFFSET}`);
//# sourceMappingURL=month.rules.js.map