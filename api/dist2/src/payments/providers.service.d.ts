import { type Scope, type Shared } from '../kernel/index.js';
import { type ProviderHealth } from './circuit.breaker.js';
import { type HostedForm, type HostedPage } from './hosted.page.js';
import type { PaymentMethod } from './payment.method.js';
import type { Direction, PaymentProvider, ProviderId } from './payment-provider.port.js';
/** For tests of what is made of a provider's answers: from now on these come first. */
export declare function useProviders(shared: Shared, providers: readonly PaymentProvider[]): void;
/** Every way of money in and out that is configured here. */
export declare class Providers {
    #private;
    private readonly scope;
    constructor(scope: Scope);
    /** Who moves money by this method; null where nobody does. */
    for(method: PaymentMethod, direction: Direction): PaymentProvider | null;
    byId(id: string): PaymentProvider | null;
    all(): readonly PaymentProvider[];
    /** How they have answered lately, as this node knows it. */
    health(): ProviderHealth[];
    /** Whether a provider is left alone for a while because it did not answer, as this node knows it. */
    isAway(id: ProviderId): boolean;
    /** Whether money is only practised with. */
    get simulated(): boolean;
    /**
     * The simulator's own checkout page, fetched for a payer who cannot reach it; with a form, what it answers to it.
     * Null for anything that is no page of the simulator.
     */
    hostedPage(redirectUrl: string, form?: HostedForm): Promise<HostedPage | null>;
}
