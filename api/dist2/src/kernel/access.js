import { Authorized, Extensions } from 'type-graphql';
import { forbidden, unauthenticated } from './errors.js';
import { may } from './viewer.js';
/** Who may call a root field. A root field without it fails the schema spec. */
export function Access(level) {
    return (target, key, descriptor) => {
        Extensions({ access: level })(target, key, descriptor);
        if (level !== 'public')
            Authorized(level)(target, key, descriptor);
    };
}
/**
 * A field with a resolver of its own counts as another for each viewer, unless it is marked so: what many follow at
 * once is read once for all of them. It must then ask the scope for nothing of the viewer but the locale.
 */
export const SameForAll = () => Extensions({ sameForAll: true });
/**
 * What many ask for in the same moment: a document of such fields alone is read once for all who ask it with the same
 * eyes within a few hundredths of a second. Queries only.
 */
export const HeldBriefly = () => Extensions({ heldBriefly: true });
/**
 * A connection whose `list` has rows that are made once and shown to many: what of a row follows from it alone is written
 * once. Queries only.
 */
export const KeptRows = (list) => Extensions({ keptRows: list });
/** A field with a resolver of its own that says the same of the same row for ever, to all who read the same language. */
export const OfItsRow = () => Extensions({ ofItsRow: true });
/** Enforces `@Access`; for subscriptions before anything is subscribed. */
export const accessChecker = ({ context }, levels) => {
    if (context.viewer === null)
        throw unauthenticated();
    for (const level of levels) {
        if (level !== 'public' && level !== 'member' && !may(context.viewer, level))
            throw forbidden();
    }
    return true;
};
//# sourceMappingURL=access.js.map