/** Off. An adapter put here is offered as CRYPTO like any other; the specs hold that there is none. */
export const stablecoin = null;
//# sourceMappingURL=stablecoin.port.js.map