import { LiveResolver } from './live.resolver.js';
export declare const liveResolvers: readonly [typeof LiveResolver];
