import * as v from 'valibot';
export declare const invoiceEnvironment: {
    /** Share of the fee before tax. */
    readonly INVOICE_VAT_RATE: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a decimal number from 0 to 1">]>, "0">;
    readonly INVOICE_SELLER_NAME: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 200, "must be short">]>, string>;
    readonly INVOICE_SELLER_ADDRESS: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 200, "must be short">]>, string>;
    readonly INVOICE_SELLER_COUNTRY: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be two capital letters">]>, "BD">;
    readonly INVOICE_SELLER_VAT_ID: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 200, "must be short">]>, string>;
};
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
export declare const invoicesOf: (settings: Settings) => InvoiceSettings;
export {};
