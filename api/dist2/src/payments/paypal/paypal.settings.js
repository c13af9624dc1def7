/** The practice business of the simulator. */
export const paypalPractice = (simulatorUrl) => ({
    baseUrl: `${simulatorUrl}/paypal`,
    clientId: 'practice-client',
    clientSecret: 'practice-paypal-secret',
    webhookId: 'PRACTICE-LISTENER-1',
    certificateOrigin: simulatorUrl,
});
export const paypalLive = (keys) => ({ ...keys, certificateOrigin: null });
//# sourceMappingURL=paypal.settings.js.map