/** The store that the practice SSLCommerz knows. */
export const sslcommerzSandbox = { storeId: 'practicestore', storePassword: 'practicestore@ssl' } as const;
