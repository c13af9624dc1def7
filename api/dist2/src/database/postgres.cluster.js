import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandFor, handOver } from './postgres.account.js';
import { newSecrets, readSecrets, writeSecrets } from './secrets.file.js';
export const SUPERUSER = 'postgres';
const MAJOR_VERSION = '18';
const DRAFT = 'data.new-';
/** What a finished data folder needs to be opened, or undefined where there is none yet. */
export function existingCluster(dataFolder, secretsFile) {
    const secrets = readSecrets(secretsFile);
    if (!existsSync(dataFolder)) {
        return undefined;
    }
    const version = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim();
    if (version !== MAJOR_VERSION) {
        throw new Error(`${dataFolder} was made by PostgreSQL ${version}, this Kajlet brings ${MAJOR_VERSION}.`);
    }
    if (!secrets) {
        throw new Error(`${secretsFile} is missing: without its passwords the database in ${dataFolder} stays closed.`);
    }
    return secrets;
}
/** Makes a data folder in one visible step: a crash before its end leaves only a draft, swept by the next start. */
export function createCluster(plan) {
    sweepDrafts(plan.home);
    const secrets = newSecrets();
    const draft = join(plan.home, DRAFT + randomBytes(4).toString('hex'));
    const passwordFile = `${draft}.password`;
    try {
        mkdirSync(draft, { mode: 0o700 });
        writeFileSync(passwordFile, secrets.superuserPassword, { mode: 0o600 });
        handOver(plan.account, draft);
        handOver(plan.account, passwordFile);
        runInitdb(plan, draft, passwordFile);
        writeSecrets(plan.secretsFile, secrets);
        renameSync(draft, plan.dataFolder);
    }
    finally {
        sweepDrafts(plan.home);
    }
    return secrets;
}
function runInitdb(plan, draft, passwordFile) {
    const args = [
        `--pgdata=${draft}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The built-in provider sorts alike on every system; libc's C.UTF-8 does not exist on all of them.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
        '--no-instructions',
    ];
    const { file, args: all, options } = commandFor(plan.account, plan.initdb, args);
    const result = spawnSync(file, all, { ...options, encoding: 'utf8' });
    if (result.status !== 0) {
        const reason = result.error?.message ?? `${result.stderr}`.trim().split('\n').slice(-5).join('\n');
        throw new Error(`The database could not be created in ${plan.home}: ${reason}`);
    }
}
function sweepDrafts(home) {
    for (const name of readdirSync(home).filter((entry) => entry.startsWith(DRAFT))) {
        // The initdb of a killed start may still be writing there: its next file finds no folder, and it gives up.
        rmSync(join(home, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    }
}
//# sourceMappingURL=postgres.cluster.js.map