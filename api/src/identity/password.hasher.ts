import { randomBytes } from 'node:crypto';
import { hash, verify, type Options } from '@node-rs/argon2';

/** Argon2id, which is this package's default algorithm, at OWASP's first choice of costs. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const satisfies Options;

/** Takes some tens of milliseconds on a thread of its own: never inside a transaction. */
export const hashPassword = (password: string): Promise<string> => hash(password, costs);

let decoy: Promise<string> | undefined;

/** Where there is no account the password is held against a decoy, so that the answer takes as long. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(24).toString('base64'));
  const fits = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== null && fits;
}
