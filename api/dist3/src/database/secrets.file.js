import { randomBytes } from 'node:crypto';
import { closeSync, fchownSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync, } from 'node:fs';
import { dirname } from 'node:path';
export function readSecrets(file) {
    let text;
    try {
        text = readFileSync(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT') {
            return undefined;
        }
        throw error;
    }
    return JSON.parse(text);
}
export function newSecrets() {
    const password = () => randomBytes(24).toString('base64url');
    return {
        superuserPassword: password(),
        ownerPassword: password(),
        appPassword: password(),
        port: undefined,
    };
}
/** Replaces the file as a whole: a crash leaves the old one or the new one, readable by us alone. */
export function writeSecrets(file, secrets) {
    const draft = `${file}.${process.pid}.new`;
    const handle = openSync(draft, 'w', 0o600);
    try {
        writeSync(handle, `${JSON.stringify(secrets, null, 2)}\n`);
        fsyncSync(handle);
        if (process.getuid?.() === 0) {
            // A start as root must not lock the folder's owner out.
            const { uid, gid } = statSync(dirname(file));
            fchownSync(handle, uid, gid);
        }
    }
    finally {
        closeSync(handle);
    }
    renameSync(draft, file);
}
//# sourceMappingURL=secrets.file.js.map