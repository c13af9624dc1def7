import { type Connection, type MoneyType, type PageArgs, type Scope } from '../kernel/index.js';
import type { PromoKind } from './promos.service.js';
export interface PromoGrantRow {
    readonly id: string;
    readonly userId: string;
    readonly userName: string;
    readonly kind: PromoKind;
    readonly amount: MoneyType;
    readonly note: string;
    readonly grantedBy: string;
    readonly at: Date;
}
/** All credit that was given, newest first. */
export declare const promoGrants: ({ sql }: Scope, page: PageArgs) => Promise<Connection<PromoGrantRow>>;
