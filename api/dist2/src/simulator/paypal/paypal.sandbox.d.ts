/** The business that the practice PayPal knows. */
export declare const paypalSandbox: {
    readonly clientId: "practice-client";
    readonly clientSecret: "practice-paypal-secret";
    readonly webhookId: "PRACTICE-LISTENER-1";
};
