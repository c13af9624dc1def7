/** The store that the practice SSLCommerz knows. */
export declare const sslcommerzSandbox: {
    readonly storeId: "practicestore";
    readonly storePassword: "practicestore@ssl";
};
