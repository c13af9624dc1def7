/** What a merchant of the practice bKash signs in with. */
export declare const bkashSandbox: {
    readonly username: "sandboxMerchant";
    readonly password: "sandbox-bkash-pass";
    readonly appKey: "sandboxAppKey";
    readonly appSecret: "sandboxAppSecret";
};
export declare const bkashTopic = "arn:aws:sns:ap-southeast-1:000000000000:practice-payments";
