const PLACEHOLDER = /\{\{\s*([\p{L}\p{M}\p{N}_]{1,40})\s*\}\}/gu;
const NAME = /^[\p{L}\p{M}\p{N}_]{1,40}$/u;
export const isVariableName = (name) => NAME.test(name);
/** The names of the variables that the steps ask for, each once. */
export const variablesOf = (steps) => [
    ...new Set(steps.flatMap(({ text }) => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name))),
];
/** The steps as one worker reads them: each {{name}} replaced by the item's value. A value is text, never a placeholder. */
export function renderSteps(steps, variables) {
    const values = new Map(variables.map(({ name, value }) => [name, value]));
    return steps.map(({ text }) => ({
        text: text.replace(PLACEHOLDER, (placeholder, name) => values.get(name) ?? placeholder),
    }));
}
//# sourceMappingURL=task.steps.js.map