import type { Currency } from '../../kernel/index.js';
import type { ProofField } from '../../tasks/index.js';

/** A task as the demo's employers would write it. */
export interface DemoTask {
  readonly category: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly proof: readonly ProofField[];
  /** Amount and currency, such as "0.05 USD". */
  readonly reward: `${number} ${Currency}`;
  readonly minutes: number;
  readonly slots: number;
  readonly countries?: readonly string[];
}

const field = (kind: ProofField['kind'], key: string, label: string): ProofField => ({
  key,
  label,
  kind,
  required: true,
  choices: [],
});

export const text = (key: string, label: string) => field('TEXT', key, label);
export const number = (key: string, label: string) => field('NUMBER', key, label);
export const link = (key: string, label: string) => field('URL', key, label);
export const screenshot = (key: string, label: string) => field('SCREENSHOT', key, label);
export const code = (key: string, label: string) => field('CODE', key, label);
/** Asked for beside that step, counted from 1. */
export const beside = (step: number, asked: ProofField): ProofField => ({ ...asked, step });
/** Each choice is "value: label". */
export const choice = (key: string, label: string, ...choices: string[]): ProofField => ({
  ...field('CHOICE', key, label),
  choices: choices.map((pair) => {
    const [value = '', ...rest] = pair.split(': ');
    return { value, label: rest.join(': ') };
  }),
});
