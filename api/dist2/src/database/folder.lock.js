import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, ownIdentity } from './process.identity.js';
const ENTRY = '.claim';
const HELD = '.held';
/** A rival that neither takes the lock nor steps back for so long was stopped by somebody: it counts as its holder. */
const HESITATION_MS = 5_000;
/**
 * A lock between programs that a `kill -9` cannot leave behind.
 *
 * Whoever wants it first announces a claim (a file of its own with pid and start time) and then looks for other
 * living claims: two cannot both miss each other. Claims of the dead count for nothing and are swept by anyone, which
 * is safe because no name is ever used twice.
 */
export class FolderLock {
    folder;
    claim;
    constructor(folder) {
        this.folder = folder;
    }
    /** Takes the lock, or answers what its holder wrote beside it. */
    async tryAcquire(note = '') {
        const deadline = Date.now() + HESITATION_MS;
        for (;;) {
            const rivals = this.announce();
            if (rivals.length === 0) {
                this.markHeld(note);
                return { held: true };
            }
            this.release();
            const holder = rivals.find((rival) => rival.held);
            if (holder || Date.now() > deadline) {
                return { held: false, note: holder?.note ?? '' };
            }
            // Only claims that are still looking around: step back for a random while, then one of us is alone.
            await sleep(5 + Math.random() * 60);
        }
    }
    async acquire(timeoutMs) {
        const deadline = Date.now() + timeoutMs;
        for (;;) {
            const attempt = await this.tryAcquire();
            if (attempt.held) {
                return;
            }
            if (Date.now() > deadline) {
                throw new Error(`Another program has held ${this.folder} for ${Math.round(timeoutMs / 1000)} s.`);
            }
            await sleep(20 + Math.random() * 30);
        }
    }
    /** Changes what a refused rival is told. */
    markHeld(note) {
        if (this.claim) {
            writeFileSync(join(this.folder, this.claim + HELD), note, { mode: 0o600 });
        }
    }
    release() {
        if (this.claim) {
            sweep(this.folder, this.claim);
            this.claim = undefined;
        }
    }
    announce() {
        mkdirSync(this.folder, { recursive: true, mode: 0o700 });
        this.claim = claimName(ownIdentity());
        writeFileSync(join(this.folder, this.claim), '', { mode: 0o600 });
        return livingClaims(this.folder)
            .filter((name) => name !== this.claim)
            .map((name) => readHeld(this.folder, name));
    }
}
/** Who is using something together; the last one to leave may turn it off. */
export class UserList {
    folder;
    claim;
    constructor(folder) {
        this.folder = folder;
    }
    join() {
        mkdirSync(this.folder, { recursive: true, mode: 0o700 });
        this.claim ??= claimName(ownIdentity());
        writeFileSync(join(this.folder, this.claim), '', { mode: 0o600 });
    }
    /** Leaves, and answers whether nobody else is left. */
    leave() {
        if (this.claim) {
            sweep(this.folder, this.claim);
            this.claim = undefined;
        }
        return livingClaims(this.folder).length === 0;
    }
}
function claimName({ pid, startedAt }) {
    // Start time and pid stand in the name: a name is there at once, a file's content is not.
    const start = Buffer.from(startedAt).toString('base64url');
    return `${pid}.${start}.${randomBytes(6).toString('hex')}${ENTRY}`;
}
function livingClaims(folder) {
    return readdirSync(folder)
        .filter((name) => name.endsWith(ENTRY))
        .filter((name) => {
        const [pid = '', start = ''] = name.split('.');
        const alive = isAlive({ pid: Number(pid), startedAt: Buffer.from(start, 'base64url').toString() });
        if (!alive) {
            sweep(folder, name);
        }
        return alive;
    });
}
function sweep(folder, claim) {
    rmSync(join(folder, claim + HELD), { force: true });
    rmSync(join(folder, claim), { force: true });
}
function readHeld(folder, claim) {
    try {
        return { held: true, note: readFileSync(join(folder, claim + HELD), 'utf8') };
    }
    catch {
        return { held: false, note: '' };
    }
}
//# sourceMappingURL=folder.lock.js.map