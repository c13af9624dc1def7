/** The practice merchant of the simulator, which every simulator knows. */
export const bkashPractice = (simulatorUrl) => ({
    baseUrl: `${simulatorUrl}/bkash`,
    username: 'sandboxMerchant',
    password: 'sandbox-bkash-pass',
    appKey: 'sandboxAppKey',
    appSecret: 'sandboxAppSecret',
    topicArn: 'arn:aws:sns:ap-southeast-1:000000000000:practice-payments',
    certificateOrigin: simulatorUrl,
});
/** The merchant's own keys; certificates come from Amazon. */
export const bkashLive = (keys) => ({
    ...keys,
    certificateOrigin: null,
});
//# sourceMappingURL=bkash.settings.js.map