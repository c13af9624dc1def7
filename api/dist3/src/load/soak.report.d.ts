import type { SoakReport } from './soak.js';
export declare function soakText(report: SoakReport): string;
