import { Comparison, type Measured } from './interleave.ts';
import type { ServerSample } from './load.ts';
import type { Column, Findings } from './table.ts';

/** Of servers under the same load, the first of them the limit. */
export const serverColumns: readonly Column[] = [
  { key: 'name', title: '' },
  { key: 'rps', title: 'requests/s' },
  { key: 'rate', title: '÷ limit', digits: 2 },
  { key: 'cpu', title: 'CPU, µs a request', digits: 1 },
  { key: 'cpuRatio', title: '÷ limit', digits: 2 },
  { key: 'p50', title: 'p50 ms', digits: 2 },
  { key: 'p99', title: 'p99 ms', digits: 2 },
];

export function serverRows(measured: ReadonlyMap<string, Measured<ServerSample>>): Findings['rows'] {
  return comparedRows(new Comparison(measured, measured));
}

export function comparedRows(compared: Comparison<ServerSample>): Findings['rows'] {
  const [limit] = compared.names;
  return compared.names.map((name) => {
    const one = compared.of(name);
    return {
      name,
      rps: one.median('rps'),
      rate: compared.ratio(name, limit!, 'rps'),
      cpu: one.median('cpuMicros'),
      cpuRatio: compared.ratio(name, limit!, 'cpuMicros'),
      p50: one.median('p50'),
      p99: one.median('p99'),
    };
  });
}
