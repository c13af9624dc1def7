// Loaded into each measured process with --import: answers what the process has used so far, and profiles it when asked to.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const session = new Session();

const answers = {
  usage: ({ settled }) => {
    if (settled) collect(settled);
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    return { cpuMicros: userCPUTime + systemCPUTime, ...process.memoryUsage() };
  },
  profile: async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    return {};
  },
  profiled: async ({ file }) => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    writeFileSync(file, JSON.stringify(profile));
    return {};
  },
};

if (process.send) {
  process.on('message', async (message) => process.send(await answers[message.ask](message)));
  process.channel.unref();
}

const flavours = {
  /** What is left is in use, or free for what comes next. */
  collected: undefined,
  /** V8 moves together what is left and gives back the pages that are free, as it does when it runs short. */
  compacted: { type: 'major', execution: 'sync', flavor: 'last-resort' },
};

function collect(settled) {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc');
  for (let times = 0; times < 3; times += 1) gc(flavours[settled]);
}
