/** The store that the practice SSLCommerz knows. */
export const sslcommerzSandbox = { storeId: 'practicestore', storePassword: 'practicestore@ssl' };
//# sourceMappingURL=sslcommerz.sandbox.js.map