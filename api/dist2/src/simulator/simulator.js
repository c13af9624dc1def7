import { fastify } from 'fastify';
import { Book } from './book.js';
import { Control } from './control.js';
import { controlRoutes, published } from './control.routes.js';
import { dialects } from './dialects.js';
import { Journal } from './journal.js';
import { Keys } from './keys.js';
import { Random } from './random.js';
import { VirtualClock } from './virtual.clock.js';
import { Webhooks } from './webhooks.js';
const TICK_MS = 50;
const BODY_LIMIT_BYTES = 1_000_000;
/** Every payment provider in one program: their dialects, their checkout pages, their moods. */
export async function startSimulator(options = {}) {
    const { seed = Date.now() % 1_000_000, host = '127.0.0.1' } = options;
    const server = fastify({ bodyLimit: BODY_LIMIT_BYTES, forceCloseConnections: true });
    const stage = createStage(options, seed, () => url);
    acceptForms(server);
    for (const { provider, routes } of dialects)
        await server.register(async (scope) => routes(scope, stage), { prefix: `/${provider}` });
    await server.register(async (control) => controlRoutes(control, stage.control, stage.journal));
    const listening = await server.listen({ host, port: options.port ?? 0 });
    const url = options.publicUrl ?? listening;
    if (options.webhookTarget !== undefined)
        stage.control.webhookTarget(options.webhookTarget);
    const tick = setInterval(() => stage.book.ripen(), TICK_MS).unref();
    return {
        url,
        seed,
        control: stage.control,
        journal: (kind) => published(stage.journal, kind),
        settled: () => stage.webhooks.delivered(),
        close: async () => {
            clearInterval(tick);
            await stage.webhooks.close();
            await server.close();
        },
    };
}
function createStage(options, seed, url) {
    const journal = new Journal(options.journalFile);
    const clock = new VirtualClock(options.now ?? (() => new Date()));
    // A restart goes on with other numbers than it began with, or ids would come twice.
    const random = new Random(seed + journal.entries.length);
    const book = new Book(journal, clock);
    const control = new Control({ book, clock, journal, random });
    const webhooks = new Webhooks({
        target: () => control.state.webhookTarget,
        note: (happening) => void journal.write(clock.now(), [happening]),
    });
    const stage = { book, clock, control, journal, keys: new Keys(journal), random, webhooks, url };
    for (const { provider, announcer } of dialects)
        if (announcer)
            webhooks.register(provider, announcer(stage));
    book.onChange((payment) => webhooks.announce(payment));
    return stage;
}
/** A customer's answer comes as a plain form. */
function acceptForms(server) {
    server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, new URLSearchParams(String(body))));
}
//# sourceMappingURL=simulator.js.map