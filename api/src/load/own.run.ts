import { writeFileSync } from 'node:fs';
import { OwnServer } from '../replay/own-server.js';
import { ProgressLine } from '../replay/progress-line.js';
import { FAILED, INTERRUPTED, runProgram, type Program } from '../replay/program.js';
import type { LoadArguments } from './load.arguments.js';
import { PRELOAD, ServerProbe } from './server.probe.js';

export interface RunTools {
  readonly server: OwnServer;
  readonly origin: URL;
  readonly probe: ServerProbe;
  readonly progress: ProgressLine;
}

interface OwnRun<Report> extends Pick<Program<LoadArguments>, 'usage' | 'read'> {
  readonly act: (given: LoadArguments, tools: RunTools) => Promise<Report>;
  readonly text: (report: Report) => string;
  readonly succeeded: (report: Report) => boolean;
}

/** Against a server of its own that is gone afterwards, so that nobody's data are touched and no traffic leaves this machine. */
export function runAgainstOwnServer<Report>({
  usage,
  read,
  act,
  text,
  succeeded,
}: OwnRun<Report>): Promise<never> {
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
        if (report === 'interrupted') return INTERRUPTED;
        process.stdout.write(`${text(report)}\n`);
        if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(report, null, 2)}\n`);
        return succeeded(report) ? 0 : FAILED;
      } finally {
        progress.clear();
        await server.stop();
      }
    },
  });
}
