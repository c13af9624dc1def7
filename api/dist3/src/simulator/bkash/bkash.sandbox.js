/** What a merchant of the practice bKash signs in with. */
export const bkashSandbox = {
    username: 'sandboxMerchant',
    password: 'sandbox-bkash-pass',
    appKey: 'sandboxAppKey',
    appSecret: 'sandboxAppSecret',
};
export const bkashTopic = 'arn:aws:sns:ap-southeast-1:000000000000:practice-payments';
//# sourceMappingURL=bkash.sandbox.js.map