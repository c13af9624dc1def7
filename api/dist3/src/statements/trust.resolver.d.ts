import { Scope } from '../kernel/index.js';
import { type TrustRow } from './trust.loader.js';
export declare class TrustResolver {
    trust(scope: Scope): Promise<TrustRow>;
}
