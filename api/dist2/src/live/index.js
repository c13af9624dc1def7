import { LiveResolver } from './live.resolver.js';
export const liveResolvers = [LiveResolver];
//# sourceMappingURL=index.js.map