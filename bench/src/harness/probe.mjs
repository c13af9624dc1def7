// Loaded into each measured process with --import: it answers what the process has used so far.
if (process.send) {
  process.on('message', (message) => {
    if (message !== 'usage') return;
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    process.send({ cpuMicros: userCPUTime + systemCPUTime, ...process.memoryUsage() });
  });
  process.channel.unref();
}
