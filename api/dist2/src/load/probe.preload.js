// Runs inside a server that a load run started for itself, before the server; the product knows nothing of it.
import process from 'node:process';
const warnings = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));
function read() {
    // Twice: what a first collection finds unreachable may hold on to more until its finalizers have run.
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const resources = {};
    for (const kind of process.getActiveResourcesInfo())
        resources[kind] = (resources[kind] ?? 0) + 1;
    return { heap: heapUsed, external, rss, cpu: (user + system) / 1e6, resources, warnings: [...warnings] };
}
process.on('message', () => process.send?.(read()));
// It must not keep the process alive.
process.channel?.unref();
//# sourceMappingURL=probe.preload.js.map