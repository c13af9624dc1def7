import * as v from 'valibot';

const line = (fallback: string) =>
  v.optional(v.pipe(v.string(), v.maxLength(200, 'must be short')), fallback);

export const invoiceEnvironment = {
  /** Share of the fee before tax. */
  INVOICE_VAT_RATE: v.optional(
    v.pipe(v.string(), v.regex(/^(0|0\.\d{1,6}|1)$/, 'must be a decimal number from 0 to 1')),
    '0',
  ),
  INVOICE_SELLER_NAME: line('Kajlet'),
  INVOICE_SELLER_ADDRESS: line(''),
  INVOICE_SELLER_COUNTRY: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters')),
    'BD',
  ),
  INVOICE_SELLER_VAT_ID: line(''),
} as const;
type Settings = v.InferOutput<v.ObjectSchema<typeof invoiceEnvironment, undefined>>;

/** What stands on every invoice that is issued from now on. */
export interface InvoiceSettings {
  /** VAT that the platform's fee contains, as a share of the fee before tax; a decimal string. */
  readonly vatRate: string;
  readonly seller: {
    readonly name: string;
    readonly address: string | null;
    readonly country: string;
    readonly vatId: string | null;
  };
}

export const invoicesOf = (settings: Settings): InvoiceSettings => ({
  vatRate: settings.INVOICE_VAT_RATE,
  seller: {
    name: settings.INVOICE_SELLER_NAME,
    address: settings.INVOICE_SELLER_ADDRESS || null,
    country: settings.INVOICE_SELLER_COUNTRY,
    vatId: settings.INVOICE_SELLER_VAT_ID || null,
  },
});
