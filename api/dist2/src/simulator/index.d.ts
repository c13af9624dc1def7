export { bkashSandbox, bkashTopic } from './bkash/bkash.sandbox.js';
export { magicAddress, magicNumber } from './faults.js';
export type { Entry } from './journal.js';
export { startSimulator, type Simulator, type SimulatorOptions } from './simulator.js';
