import { badInput } from '../kernel/index.js';
import { Providers, ProviderUnavailable } from '../payments/index.js';
import { depositPage, pageHeaders, plainPage } from './checkout.page.js';
import { isHeld } from './deposit.reason.js';
import { Deposits } from './deposits.service.js';
import { Payins } from './payins.service.js';
import { PracticeCheckout } from './practice-checkout.service.js';
/** One short field. */
const BODY_LIMIT_BYTES = 2_000;
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const TOKEN = /^[A-Za-z0-9_-]{32}$/;
/**
 * The address that a payer gets for a deposit. With real providers it leads on to theirs and is where they send the
 * payer back to; with practice providers it is their page, shown here, so that one port serves everything. The address
 * is a capability: nobody needs to be signed in, and who is does not matter. Foreign origins are refused for the whole
 * server already; no Origin at all is fine for programs.
 */
export async function walletRoutes(fastify, { open }) {
    acceptForms(fastify);
    const anonymous = async (request) => (await open(request)).for(null);
    const atCheckout = (scope, request) => known(request, (token) => scope.get(Deposits).atCheckout(token));
    returnRoutes(fastify, { anonymous, atCheckout });
    fastify.get('/checkout/:token', async (request, reply) => {
        const scope = await anonymous(request);
        const deposit = await atCheckout(scope, request);
        const away = await orAway(async () => (deposit ? leadOn(scope, deposit) : null));
        if (away === 'away')
            return send(reply, 503, plainPage('away', languageOf(scope)));
        if (away !== null)
            return lead(reply, away);
        return show(reply, scope, { deposit, back: backOf(request) });
    });
    fastify.post('/checkout/:token', { bodyLimit: BODY_LIMIT_BYTES }, async (request, reply) => {
        const scope = await anonymous(request);
        const outcome = outcomeOf(request.body);
        if (outcome === null)
            return send(reply, 400, plainPage('unclear', languageOf(scope)));
        const found = await atCheckout(scope, request);
        const deposit = await orAway(async () => found ? scope.get(PracticeCheckout).answer(found, outcome) : null);
        if (deposit === 'away')
            return send(reply, 503, plainPage('away', languageOf(scope)));
        const back = backOf(request);
        if (deposit === null || deposit.lapsedAt(scope.now))
            return show(reply, scope, { deposit, back });
        const kept = back === '/' ? '' : `?${new URLSearchParams({ back })}`;
        return lead(reply, `/checkout/${request.params.token}${kept}`);
    });
}
/** Where the provider sends the payer back to. */
function returnRoutes(fastify, { anonymous, atCheckout }) {
    // Some providers send the payer back with a form, from their own origin. What it says is not even read.
    fastify.post('/checkout/:token/return', { config: { anyOrigin: true } }, (request, reply) => {
        const { token } = request.params;
        return TOKEN.test(token)
            ? lead(reply, `/checkout/${token}/return`)
            : send(reply, 404, plainPage('unknown', 'en'));
    });
    fastify.get('/checkout/:token/return', async (request, reply) => {
        const scope = await anonymous(request);
        const found = await atCheckout(scope, request);
        const deposit = found && (await scope.get(Payins).complete(found));
        return show(reply, scope, { deposit, back: backOf(request), returned: true });
    });
}
/** The real provider's address; null where the page here is all there is. */
async function leadOn(scope, deposit) {
    return scope.get(Providers).simulated ? null : scope.get(Payins).begin(deposit);
}
async function orAway(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof ProviderUnavailable)
            return 'away';
        throw error;
    }
}
const known = async ({ params: { token } }, find) => (TOKEN.test(token) ? find(token) : null);
/** Where the payer came from: a plain path of this site, or else its first page. */
const backOf = ({ query: { back } }) => typeof back === 'string' && /^\/[\w/-]{1,200}(\?[\w=&-]{1,200})?$/.test(back) && !back.startsWith('//')
    ? back
    : '/';
function show(reply, scope, { deposit, back, returned = false }) {
    const language = languageOf(scope);
    if (deposit === null)
        return send(reply, 404, plainPage('unknown', language));
    const status = deposit.lapsedAt(scope.now) && !isHeld(deposit) ? 410 : 200;
    return send(reply, status, depositPage(deposit, { language, now: scope.now, back, returned }));
}
const lead = (reply, to) => reply.code(303).headers(pageHeaders).header('location', to).send();
const send = (reply, status, html) => reply.code(status).headers(pageHeaders).send(html);
const languageOf = ({ request }) => (request.locale === 'bn' ? 'bn' : 'en');
/** The platform's own parser reads both kinds of form; JSON is not what a form sends. */
function acceptForms(fastify) {
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser(FORMS, { parseAs: 'buffer' }, async (request, body) => {
        const headers = { 'content-type': request.headers['content-type'] ?? '' };
        try {
            return await new Response(new Uint8Array(body), { headers }).formData();
        }
        catch {
            throw badInput('The form cannot be read.');
        }
    });
}
/** Null unless exactly one answer was given. */
function outcomeOf(body) {
    const given = body instanceof FormData ? body.getAll('outcome') : [];
    const [outcome] = given;
    return given.length === 1 && (outcome === 'approve' || outcome === 'cancel') ? outcome : null;
}
//# sourceMappingURL=checkout.routes.js.map