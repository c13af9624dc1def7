import { readArguments, USAGE } from './arguments.js';
import { OwnServer } from './own-server.js';
import { FAILED, INTERRUPTED, runProgram } from './program.js';
import { ProgressLine } from './progress-line.js';
import { Replay } from './replay.js';
import { reportText, succeeded } from './report.js';
async function replay({ folder, url, workersAtOnce }, interruption) {
    const progress = new ProgressLine(process.stderr);
    const ownServer = url === null ? new OwnServer() : null;
    try {
        const report = await Promise.race([
            new Replay({ folder, server: url ?? ownServer, workersAtOnce, progress }).run(),
            interruption,
            ...(ownServer ? [ownServer.died] : []),
        ]);
        progress.clear();
        if (report === 'interrupted')
            return INTERRUPTED;
        process.stdout.write(`${reportText(report)}\n`);
        return succeeded(report) ? 0 : FAILED;
    }
    finally {
        progress.clear();
        await ownServer?.stop();
    }
}
await runProgram({ usage: USAGE, read: readArguments, act: replay });
//# sourceMappingURL=main.js.map