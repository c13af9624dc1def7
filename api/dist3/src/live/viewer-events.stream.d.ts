import { type ViewerEventBatch } from './viewer-event.type.js';
import type { Scope, StreamKind } from '../kernel/index.js';
/** Everything that concerns one person, each fact once. */
export declare function viewerEventStream(scope: Scope): StreamKind<ViewerEventBatch>;
