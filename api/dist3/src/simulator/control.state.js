export const calm = {
    on: false,
    calls: 0.4,
    webhooks: 0.5,
    bounces: 0.05,
    refusals: 0.05,
    amountsOff: 0,
    ms: 300,
};
export const untouched = {
    aheadMs: 0,
    rules: [],
    worst: calm,
    maintenanceUntil: 0,
    plants: [],
    webhookTarget: null,
};
//# sourceMappingURL=control.state.js.map