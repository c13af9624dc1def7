// npm run simulate -- --runs 10000 [--seed 7 [--path 52:1:2]]: random histories of payouts against a rail that answers
// as it likes and processes that die. A failure prints the seed and the path that play it again.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});
for (const name of ['runs', 'seed']) {
  if (values[name] !== undefined && !/^-?\d{1,10}$/.test(values[name])) {
    console.error(`--${name} must be a whole number.`);
    process.exit(1);
  }
}
const { status } = spawnSync('vitest', ['run', 'api/src/withdrawals/payouts.property.spec.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    SIMULATION_RUNS: values.runs,
    ...(values.seed && { SIMULATION_SEED: values.seed }),
    ...(values.path && { SIMULATION_PATH: values.path }),
  },
});
process.exit(status ?? 1);
