export const FAILED = 1;
const MISUSED = 2;
export const INTERRUPTED = 130;
/** Calls that a failure left running would keep the process alive, so its end is stated. */
export async function runProgram(program) {
    const given = argumentsOrExit(program);
    try {
        process.exit(await program.act(given, firstSignal()));
    }
    catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        process.exit(FAILED);
    }
}
/** Later signals are swallowed: cutting the stopping short would leave the database behind. */
function firstSignal() {
    return new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.on(signal, () => resolve('interrupted'));
    });
}
function argumentsOrExit({ read, usage }) {
    try {
        return read(process.argv.slice(2));
    }
    catch (error) {
        process.stderr.write(`${error.message}\n\n${usage}\n`);
        process.exit(MISUSED);
    }
}
//# sourceMappingURL=program.js.map