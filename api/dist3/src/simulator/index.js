export { bkashSandbox, bkashTopic } from './bkash/bkash.sandbox.js';
export { magicAddress, magicNumber } from './faults.js';
export { startSimulator } from './simulator.js';
//# sourceMappingURL=index.js.map