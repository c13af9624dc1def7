/** Cells on each side of the small copy; its bytes stay in their row. */
const SIDE = 40;
/** A copy that was saved anew or made smaller is well within these; another name on the same page is not. */
const MOST_BITS = 6;
const MOST_IN_A_CELL = 8;
const MOST_ON_AVERAGE = 2;
/** How many bits of two fingerprints may differ; the rest is for `looksTheSame`. */
export const mostBits = MOST_BITS;
export async function lookOf(picture, seconds) {
    const grey = (width, height) => picture().greyscale().resize(width, height, { fit: 'fill' }).raw().timeout({ seconds }).toBuffer();
    return { fingerprint: fingerprintOf(await grey(9, 8)), small: await grey(SIDE, SIDE) };
}
/** 8 rows of 9 cells: 64 comparisons of a cell with the one to its right. */
function fingerprintOf(cells) {
    let bits = 0n;
    for (let place = 0; place < cells.length; place += 1) {
        if (place % 9 === 8)
            continue;
        bits = (bits << 1n) | (cells[place] < cells[place + 1] ? 1n : 0n);
    }
    return BigInt.asIntN(64, bits);
}
export function looksTheSame(one, other) {
    if (one.length !== other.length)
        return false;
    let sum = 0;
    for (let place = 0; place < one.length; place += 1) {
        const apart = Math.abs(one[place] - other[place]);
        if (apart > MOST_IN_A_CELL)
            return false;
        sum += apart;
    }
    return sum <= MOST_ON_AVERAGE * one.length;
}
//# sourceMappingURL=picture.look.js.map