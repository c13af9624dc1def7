import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
/** Argon2id, which is this package's default algorithm, at OWASP's first choice of costs. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Takes some tens of milliseconds on a thread of its own: never inside a transaction. */
export const hashPassword = (password) => hash(password, costs);
let decoy;
/** Where there is no account the password is held against a decoy, so that the answer takes as long. */
export async function passwordFits(passwordHash, password) {
    decoy ??= hashPassword(randomBytes(24).toString('base64'));
    const fits = await verify(passwordHash ?? (await decoy), password);
    return passwordHash !== null && fits;
}
//# sourceMappingURL=password.hasher.js.map