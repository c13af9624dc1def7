/** The providers' time: the real one, or a test's, and whatever was added to it by hand. */
export class VirtualClock {
    base;
    aheadMs = 0;
    constructor(base) {
        this.base = base;
    }
    now() {
        return new Date(this.base().getTime() + this.aheadMs);
    }
    get ms() {
        return this.now().getTime();
    }
}
//# sourceMappingURL=virtual.clock.js.map