import { setFlagsFromString } from 'node:v8';
/**
 * V8 makes objects old from birth where most of those made by the same line lived long, and does not take it back. While
 * a server warms up, a few calls are under way at each of many small collections, so the lines that make answers are
 * taken for such ones, and all answers ever after wait for a collection of the whole memory: a fifth of the processor.
 */
setFlagsFromString('--no-allocation-site-pretenuring');
//# sourceMappingURL=heap.flags.js.map