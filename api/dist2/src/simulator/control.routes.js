import { faultKinds } from './faults.js';
const COMMANDS = [
    'fault',
    'clear',
    'worst',
    'advance',
    'maintenance',
    'blockTokens',
    'webhookTarget',
    'plant',
    'giveBack',
];
const isCommand = (name) => COMMANDS.some((command) => command === name);
/** Commands of one plain value take it as `value`. */
const argumentOf = (body) => typeof body === 'object' && body !== null && 'value' in body ? body.value : (body ?? undefined);
/** Keys stay inside. */
export const published = (journal, kind) => journal.entries.filter((entry) => entry.kind !== 'key' && (kind === undefined || entry.kind === kind));
/** `POST /__control/<command>` and `GET /__control/journal?kind=money`. Loopback names only, JSON only. */
export function controlRoutes(fastify, control, journal) {
    fastify.addHook('onRequest', async (request, reply) => {
        if (!/^(127\.0\.0\.1|localhost|\[::1\])$/.test(request.hostname))
            return reply.code(403).send({ error: 'The control calls answer to this machine only.' });
        // A page in a browser can send anything else without asking first.
        if (request.method === 'POST' && !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
            return reply.code(415).send({ error: 'Control calls are JSON.' });
    });
    fastify.get('/__control/journal', (request) => {
        const after = Number(request.query.after ?? 0);
        return published(journal, request.query.kind).filter(({ n }) => n > after);
    });
    fastify.get('/__control/state', () => ({ ...control.state, faultKinds }));
    fastify.post('/__control/:command', async (request, reply) => {
        const { command } = request.params;
        if (!isCommand(command))
            return reply.code(404).send({ error: `There is no ${command}.` });
        try {
            const run = control[command].bind(control);
            return { done: command, result: run(argumentOf(request.body)) ?? null };
        }
        catch (error) {
            return reply.code(400).send({ error: String(error) });
        }
    });
}
//# sourceMappingURL=control.routes.js.map