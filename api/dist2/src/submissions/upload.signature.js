import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const secrets = new Map();
/** Kept beside the files that it opens, so that URLs outlive a restart and processes on one store agree. */
function secretOf(dataDir) {
    const known = secrets.get(dataDir);
    if (known)
        return known;
    const folder = join(dataDir, 'uploads');
    const file = join(folder, 'url.secret');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const draft = join(folder, `.secret-${randomBytes(8).toString('hex')}`);
    writeFileSync(draft, randomBytes(32), { mode: 0o600, flag: 'wx' });
    try {
        linkSync(draft, file);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    finally {
        rmSync(draft);
    }
    const secret = readFileSync(file);
    secrets.set(dataDir, secret);
    return secret;
}
const seconds = (at) => Math.floor(at.getTime() / 1000);
function signature(config, { right, uploadId, expiresAt }) {
    return createHmac('sha256', secretOf(config.dataDir))
        .update(`${right}:${uploadId}:${seconds(expiresAt)}`)
        .digest();
}
/** A URL that carries its own right; it needs no sign-in. */
export function signedUrl(config, grant) {
    const search = new URLSearchParams({
        expires: String(seconds(grant.expiresAt)),
        signature: signature(config, grant).toString('base64url'),
    });
    return `${config.publicUrl}/uploads/${grant.uploadId}?${search.toString()}`;
}
/** Whether this URL is ours, for this right, and not over. */
export function isGranted(config, request, now) {
    if (!/^\d{1,12}$/.test(request.expires))
        return false;
    const expiresAt = new Date(Number(request.expires) * 1000);
    const expected = signature(config, { right: request.right, uploadId: request.uploadId, expiresAt });
    const given = Buffer.from(request.signature, 'base64url');
    return given.length === expected.length && timingSafeEqual(given, expected) && now <= expiresAt;
}
//# sourceMappingURL=upload.signature.js.map