import { Gauge, type Registry } from 'prom-client';

interface Series {
  readonly names: readonly string[];
  readonly values: readonly (readonly string[])[];
  readonly numbers: readonly number[];
}

/** Numbers that are read at the moment somebody asks. */
export class Gauges {
  constructor(private readonly registry: Registry) {}

  set(name: string, help: string, value: number): void {
    this.each(name, help, { names: [], values: [[]], numbers: [value] });
  }

  /** One number for each combination of labels; what is no longer there is gone. */
  each(name: string, help: string, { names, values, numbers }: Series): void {
    const known = this.registry.getSingleMetric(name) as Gauge | undefined;
    const gauge = known ?? new Gauge({ name, help, labelNames: [...names], registers: [this.registry] });
    gauge.reset();
    values.forEach((labels, place) => {
      const named = Object.fromEntries(names.map((label, at) => [label, labels[at]!]));
      gauge.set(named, numbers[place]!);
    });
  }
}
