/** The practice merchant of the simulator. */
export const aggregatorPractice = (simulatorUrl) => ({
    baseUrl: `${simulatorUrl}/aggregator`,
    login: 'practice-login',
    secret: 'practice-aggregator-secret',
});
//# sourceMappingURL=aggregator.settings.js.map