const field = (kind, key, label) => ({
    key,
    label,
    kind,
    required: true,
    choices: [],
});
export const text = (key, label) => field('TEXT', key, label);
export const number = (key, label) => field('NUMBER', key, label);
export const link = (key, label) => field('URL', key, label);
export const screenshot = (key, label) => field('SCREENSHOT', key, label);
export const code = (key, label) => field('CODE', key, label);
/** Asked for beside that step, counted from 1. */
export const beside = (step, asked) => ({ ...asked, step });
/** Each choice is "value: label". */
export const choice = (key, label, ...choices) => ({
    ...field('CHOICE', key, label),
    choices: choices.map((pair) => {
        const [value = '', ...rest] = pair.split(': ');
        return { value, label: rest.join(': ') };
    }),
});
//# sourceMappingURL=demo.task.js.map