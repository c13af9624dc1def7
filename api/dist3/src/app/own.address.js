/** Where this process is reached from this machine, without a path. */
export function ownAddress({ host, port }) {
    const inside = ['localhost', '0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
    return `http://${inside.includes(':') ? `[${inside}]` : inside}:${port}`;
}
//# sourceMappingURL=own.address.js.map