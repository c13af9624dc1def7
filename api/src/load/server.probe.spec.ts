import { expect, it } from 'vitest';
import { metricsIn } from './server.probe.js';

it('reads numbers by their names and labels', () => {
  const text = `# HELP kajlet_sockets_open Open WebSockets of this node.
# TYPE kajlet_sockets_open gauge
kajlet_sockets_open 12
kajlet_database_connections{state="in_use"} 3
process_cpu_seconds_total 1.5e-3
`;
  expect([...metricsIn(text)]).toEqual([
    ['kajlet_sockets_open', 12],
    ['kajlet_database_connections{state="in_use"}', 3],
    ['process_cpu_seconds_total', 0.0015],
  ]);
});
