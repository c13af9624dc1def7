import { MoneyType } from '../kernel/index.js';
import type { PromoGrantRow } from './promo-grants.loader.js';
import { PromoKind } from './promos.service.js';
export declare class PromoGrantType implements PromoGrantRow {
    id: string;
    userId: string;
    userName: string;
    kind: PromoKind;
    amount: MoneyType;
    note: string;
    grantedBy: string;
    at: Date;
}
export declare const PromoGrantConnection: {
    new (): {
        edges: {
            cursor: string;
            node: PromoGrantType;
        }[];
        nodes: PromoGrantType[];
        pageInfo: import("../kernel/connection.js").PageInfo;
    };
};
