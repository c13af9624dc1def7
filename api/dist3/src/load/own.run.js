import { writeFileSync } from 'node:fs';
import { OwnServer } from '../replay/own-server.js';
import { ProgressLine } from '../replay/progress-line.js';
import { FAILED, INTERRUPTED, runProgram } from '../replay/program.js';
import { PRELOAD, ServerProbe } from './server.probe.js';
/** Against a server of its own that is gone afterwards, so that nobody's data are touched and no traffic leaves this machine. */
export function runAgainstOwnServer({ usage, read, act, text, succeeded, }) {
    return runProgram({
        usage,
        read,
        act: async (given, interruption) => {
            const progress = new ProgressLine(process.stderr);
            const server = new OwnServer(PRELOAD);
            const played = async () => {
                progress.step('starting a server of its own');
                const origin = await server.start();
                return act(given, { server, origin, probe: new ServerProbe(server.process, origin), progress });
            };
            try {
                const report = await Promise.race([played(), interruption, server.died]);
                progress.clear();
                if (report === 'interrupted')
                    return INTERRUPTED;
                process.stdout.write(`${text(report)}\n`);
                if (given.json !== undefined)
                    writeFileSync(given.json, `${JSON.stringify(report, null, 2)}\n`);
                return succeeded(report) ? 0 : FAILED;
            }
            finally {
                progress.clear();
                await server.stop();
            }
        },
    });
}
//# sourceMappingURL=own.run.js.map