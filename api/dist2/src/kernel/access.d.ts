import { type AuthChecker } from 'type-graphql';
import type { Scope } from './scope.js';
import { type Capability } from './viewer.js';
export type AccessLevel = 'public' | 'member' | Capability;
/** Who may call a root field. A root field without it fails the schema spec. */
export declare function Access(level: AccessLevel): MethodDecorator;
/**
 * A field with a resolver of its own counts as another for each viewer, unless it is marked so: what many follow at
 * once is read once for all of them. It must then ask the scope for nothing of the viewer but the locale.
 */
export declare const SameForAll: () => MethodDecorator;
/**
 * What many ask for in the same moment: a document of such fields alone is read once for all who ask it with the same
 * eyes within a few hundredths of a second. Queries only.
 */
export declare const HeldBriefly: () => MethodDecorator;
/**
 * A connection whose `list` has rows that are made once and shown to many: what of a row follows from it alone is written
 * once. Queries only.
 */
export declare const KeptRows: (list: "nodes") => MethodDecorator;
/** A field with a resolver of its own that says the same of the same row for ever, to all who read the same language. */
export declare const OfItsRow: () => MethodDecorator;
/** Enforces `@Access`; for subscriptions before anything is subscribed. */
export declare const accessChecker: AuthChecker<Scope, AccessLevel>;
