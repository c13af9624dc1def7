import * as v from 'valibot';
const line = (fallback) => v.optional(v.pipe(v.string(), v.maxLength(200, 'must be short')), fallback);
export const invoiceEnvironment = {
    /** Share of the fee before tax. */
    INVOICE_VAT_RATE: v.optional(v.pipe(v.string(), v.regex(/^(0|0\.\d{1,6}|1)$/, 'must be a decimal number from 0 to 1')), '0'),
    INVOICE_SELLER_NAME: line('Kajlet'),
    INVOICE_SELLER_ADDRESS: line(''),
    INVOICE_SELLER_COUNTRY: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters')), 'BD'),
    INVOICE_SELLER_VAT_ID: line(''),
};
export const invoicesOf = (settings) => ({
    vatRate: settings.INVOICE_VAT_RATE,
    seller: {
        name: settings.INVOICE_SELLER_NAME,
        address: settings.INVOICE_SELLER_ADDRESS || null,
        country: settings.INVOICE_SELLER_COUNTRY,
        vatId: settings.INVOICE_SELLER_VAT_ID || null,
    },
});
//# sourceMappingURL=invoice.config.js.map