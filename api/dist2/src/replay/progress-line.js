const BAR_WIDTH = 28;
const REDRAW_MS = 100;
const PLAIN_LINE_MS = 5_000;
/** A bar that redraws itself on a terminal; elsewhere a line now and then, so that a log stays readable. */
export class ProgressLine {
    stream;
    started = performance.now();
    lastDrawn;
    drawn = false;
    constructor(stream) {
        this.stream = stream;
        // On a terminal the bar is there at once; a log gets its first line when there is something to tell.
        this.lastDrawn = stream.isTTY ? -Infinity : this.started;
    }
    step(text) {
        this.clear();
        this.stream.write(`${text}\n`);
    }
    /** Cheap to call for each single event. */
    show(standing) {
        const now = performance.now();
        const finished = standing.done === standing.of && (standing.approved ?? standing.of) === standing.of;
        if (!finished && now - this.lastDrawn < (this.stream.isTTY ? REDRAW_MS : PLAIN_LINE_MS))
            return;
        this.lastDrawn = now;
        const text = standingText(standing, (now - this.started) / 1_000);
        if (!this.stream.isTTY)
            this.stream.write(`${text}\n`);
        else {
            this.stream.write(`\r\u001B[2K${bar(standing)} ${text}`);
            this.drawn = true;
        }
    }
    clear() {
        if (this.drawn)
            this.stream.write('\r\u001B[2K');
        this.drawn = false;
    }
}
export function bar({ done, of }) {
    const filled = of === 0 ? BAR_WIDTH : Math.floor((done / of) * BAR_WIDTH);
    return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`;
}
function standingText({ label, done, approved, of }, seconds) {
    const counts = `${label} ${done.toLocaleString('en')}/${of.toLocaleString('en')}`;
    const decided = approved === undefined ? '' : `, ${approved.toLocaleString('en')} approved`;
    return `${counts}${decided}, ${seconds.toFixed(0)} s`;
}
//# sourceMappingURL=progress-line.js.map