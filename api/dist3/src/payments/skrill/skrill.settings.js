/** The practice merchant of the simulator. */
export const skrillPractice = (simulatorUrl) => ({
    baseUrl: `${simulatorUrl}/skrill`,
    email: 'merchant@kajlet.test',
    apiPassword: 'practice-skrill-pass-1',
});
//# sourceMappingURL=skrill.settings.js.map