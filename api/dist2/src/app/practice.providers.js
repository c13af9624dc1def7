import { join } from 'node:path';
import { startSimulator } from '../simulator/index.js';
import { ownAddress } from './own.address.js';
/**
 * Without real providers, those to practise with run in this process, on a free port of this machine. What they moved
 * stays in the data folder: they forget as little as the ledger does.
 */
export async function startPracticeProviders(config, log) {
    const { mode, simulatorUrl } = config.providers;
    if (mode !== 'simulator' || simulatorUrl !== null)
        return { config, close: async () => undefined };
    if (config.database.url !== undefined)
        log.warn('payments are practice: anybody may approve a deposit that nobody paid (PAYMENT_PROVIDERS)');
    const simulator = await startSimulator({
        journalFile: join(config.dataDir, 'providers', 'journal.jsonl'),
        webhookTarget: ownAddress(config),
    });
    log.info({ url: simulator.url }, 'the payment providers to practise with are there');
    const providers = { ...config.providers, simulatorUrl: simulator.url };
    return { config: { ...config, providers }, close: () => simulator.close() };
}
//# sourceMappingURL=practice.providers.js.map