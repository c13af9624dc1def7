const live = new WeakMap();
/** The settings of now: those of the environment with whatever the operator has changed since. */
export const configOf = (shared) => live.get(shared) ?? shared.config;
/** From now on every operation of this process works with these. */
export function useConfig(shared, config) {
    live.set(shared, config);
}
//# sourceMappingURL=live-config.js.map