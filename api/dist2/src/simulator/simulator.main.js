import { parseArgs } from 'node:util';
import { startSimulator } from './simulator.js';
const { values } = parseArgs({
    options: {
        port: { type: 'string', default: '4100' },
        seed: { type: 'string' },
        journal: { type: 'string' },
        'webhook-target': { type: 'string' },
    },
});
const simulator = await startSimulator({
    port: Number(values.port),
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
    ...(values.journal === undefined ? {} : { journalFile: values.journal }),
    ...(values['webhook-target'] === undefined ? {} : { webhookTarget: values['webhook-target'] }),
});
console.log(`The payment providers' simulator is ready at ${simulator.url} (seed ${simulator.seed})`);
for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void simulator.close().then(() => process.exit(0)));
//# sourceMappingURL=simulator.main.js.map