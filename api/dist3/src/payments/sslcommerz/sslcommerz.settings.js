/** The practice store of the simulator. */
export const sslcommerzPractice = (simulatorUrl) => ({
    baseUrl: `${simulatorUrl}/sslcommerz`,
    storeId: 'practicestore',
    storePassword: 'practicestore@ssl',
});
//# sourceMappingURL=sslcommerz.settings.js.map