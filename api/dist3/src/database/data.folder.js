import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
/** Makes a folder where there is none and answers its real path, or says in one sentence why it is of no use. */
export function ownFolder(path, mode = 0o755) {
    try {
        mkdirSync(path, { recursive: true, mode });
        accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    }
    catch (error) {
        const { code } = error;
        throw new Error(`The data folder ${path} cannot be written (${code}); choose another DATA_DIR.`, {
            cause: error,
        });
    }
    return realpathSync(path);
}
//# sourceMappingURL=data.folder.js.map