import { Gauge } from 'prom-client';
/** Numbers that are read at the moment somebody asks. */
export class Gauges {
    registry;
    constructor(registry) {
        this.registry = registry;
    }
    set(name, help, value) {
        this.each(name, help, { names: [], values: [[]], numbers: [value] });
    }
    /** One number for each combination of labels; what is no longer there is gone. */
    each(name, help, { names, values, numbers }) {
        const known = this.registry.getSingleMetric(name);
        const gauge = known ?? new Gauge({ name, help, labelNames: [...names], registers: [this.registry] });
        gauge.reset();
        values.forEach((labels, place) => {
            const named = Object.fromEntries(names.map((label, at) => [label, labels[at]]));
            gauge.set(named, numbers[place]);
        });
    }
}
//# sourceMappingURL=metrics.gauges.js.map