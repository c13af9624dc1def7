/** The business that the practice PayPal knows. */
export const paypalSandbox = {
    clientId: 'practice-client',
    clientSecret: 'practice-paypal-secret',
    webhookId: 'PRACTICE-LISTENER-1',
};
//# sourceMappingURL=paypal.sandbox.js.map