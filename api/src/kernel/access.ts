import { Authorized, Extensions, type AuthChecker } from 'type-graphql';
import { forbidden, unauthenticated } from './errors.js';
import type { Scope } from './scope.js';
import { may, type Capability } from './viewer.js';

export type AccessLevel = 'public' | 'member' | Capability;

/** Who may call a root field. A root field without it fails the schema spec. */
export function Access(level: AccessLevel): MethodDecorator {
  return (target, key, descriptor) => {
    Extensions({ access: level })(target, key, descriptor);
    if (level !== 'public') Authorized(level)(target, key, descriptor);
  };
}

/**
 * A field with a resolver of its own counts as another for each viewer, unless it is marked so: what many follow at
 * once is read once for all of them. It must then ask the scope for nothing of the viewer but the locale.
 */
export const SameForAll = (): MethodDecorator => Extensions({ sameForAll: true });

/**
 * What many ask for in the same moment: a document of such fields alone is read once for all who ask it with the same
 * eyes within a few hundredths of a second. Queries only.
 */
export const HeldBriefly = (): MethodDecorator => Extensions({ heldBriefly: true });

/** Enforces `@Access`; for subscriptions before anything is subscribed. */
export const accessChecker: AuthChecker<Scope, AccessLevel> = ({ context }, levels) => {
  if (context.viewer === null) throw unauthenticated();
  for (const level of levels) {
    if (level !== 'public' && level !== 'member' && !may(context.viewer, level)) throw forbidden();
  }
  return true;
};
