import { closeSync, fchmodSync, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
/** What people do is nobody's business but the operator's. */
const OWNER_ONLY = 0o600;
/**
 * A file that lines are added to at once, one after the other. It never throws: the server is worth more than what it
 * would say. What cannot be written is lost, which is complained about once, until something can be written again.
 */
export class LogFile {
    path;
    complain;
    #fd = null;
    /** The disk was full in the middle of a line. */
    #torn = false;
    #complained = false;
    constructor(path, complain) {
        this.path = path;
        this.complain = complain;
    }
    write(line) {
        try {
            this.#fd ??= this.#open();
            this.#append(this.#fd, Buffer.from(this.#torn ? `\n${line}` : line));
            this.#complained = false;
        }
        catch (error) {
            if (this.#complained)
                return;
            this.#complained = true;
            const { code = String(error) } = error;
            this.complain(`the log ${this.path} cannot be written (${code}); the server goes on without it`);
        }
    }
    /** From now on lines go where the path leads now: the old file was moved away. */
    reopen() {
        const old = this.#fd;
        this.#fd = null;
        this.#torn = false;
        try {
            if (old !== null)
                closeSync(old);
        }
        catch {
            // What was to be kept of it is lost already.
        }
        this.write('');
    }
    #open() {
        mkdirSync(dirname(this.path), { recursive: true });
        const fd = openSync(this.path, 'a', OWNER_ONLY);
        keepPrivate(fd);
        return fd;
    }
    #append(fd, bytes) {
        for (let done = 0; done < bytes.length;) {
            done += writeSync(fd, bytes, done);
            this.#torn = done < bytes.length;
        }
    }
}
/** A file that was there already has the mode of whoever made it; what is no file is not ours to change. */
function keepPrivate(fd) {
    try {
        if (fstatSync(fd).isFile())
            fchmodSync(fd, OWNER_ONLY);
    }
    catch {
        // It belongs to somebody else, who lets us write into it.
    }
}
//# sourceMappingURL=log.file.js.map