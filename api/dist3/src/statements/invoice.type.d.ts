import { MoneyType, Node, type Currency } from '../kernel/index.js';
import type { InvoiceLineRow, InvoiceRow } from './invoice.loader.js';
import type { InvoiceParty } from './invoice.rules.js';
export declare class InvoicePartyType implements InvoiceParty {
    name: string;
    country: string;
    address: string | null;
    vatId: string | null;
}
export declare class InvoiceLineType implements InvoiceLineRow {
    taskId: string;
    title: string;
    slots: number;
    rewards: MoneyType;
    fees: MoneyType;
    bonuses: MoneyType;
    total: MoneyType;
}
export declare class InvoiceType extends Node implements InvoiceRow {
    serial: string;
    number: string;
    currency: Currency;
    month: string;
    issuedAt: Date;
    seller: InvoicePartyType;
    buyer: InvoicePartyType;
    rewards: MoneyType;
    fees: MoneyType;
    bonuses: MoneyType;
    total: MoneyType;
    vatRate: bigint;
    vat: MoneyType;
}
export declare const InvoiceConnection: {
    new (): {
        edges: {
            cursor: string;
            node: InvoiceType;
        }[];
        nodes: InvoiceType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
