import { CloseCode, parseMessage } from 'graphql-ws';
import { createSourceEventStream } from 'graphql';
import { v7 } from 'uuid';
import { CodedError } from '../kernel/index.js';
import { Subscription } from './fan-out/subscription.js';
import { formatError, MAX_ERRORS } from './format-error.js';
import { introduced, openAgain, SessionEndedError } from './socket.caller.js';
import { ANONYMOUS_PER_ADDRESS } from './socket.registry.js';
import { Refusals } from './subscription.gate.js';
const SUBSCRIPTIONS_PER_SOCKET = 20;
const SOCKETS_PER_USER = 5;
const INIT_PATIENCE_MS = 3_000;
const TOO_MANY = 4429;
const LATER = 1013;
/** graphql-transport-ws with one client: who may connect, what may run, and what errors look like. */
export class SocketSession {
    parts;
    outlet;
    caller;
    /** Nearly every socket has one, which a list of just that length holds in the least memory. */
    #subscriptions = [];
    #patience;
    #state = 'silent';
    alive = true;
    userId = null;
    sessionId = null;
    constructor(parts, outlet, caller) {
        this.parts = parts;
        this.outlet = outlet;
        this.caller = caller;
        this.#patience = setTimeout(() => this.close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout'), INIT_PATIENCE_MS);
    }
    get ip() {
        return this.caller.facts.ip;
    }
    close(code, reason) {
        this.outlet.close(code, reason);
    }
    terminate() {
        this.outlet.terminate();
    }
    ping() {
        this.outlet.ping();
    }
    forget(subscription) {
        this.#subscriptions = this.#subscriptions.filter((one) => one !== subscription);
    }
    closed() {
        this.#state = 'closed';
        this.parts.heartbeat.drop(this);
        this.parts.registry.remove(this);
        this.#heard();
        for (const subscription of this.#subscriptions)
            subscription.stop();
    }
    #of(id) {
        return this.#subscriptions.find((one) => one.id === id);
    }
    async receive(text) {
        let message;
        try {
            message = parseMessage(text);
        }
        catch {
            return this.close(CloseCode.BadRequest, 'Invalid message received');
        }
        switch (message.type) {
            case 'connection_init':
                return this.#init(message.payload);
            case 'subscribe':
                return this.#subscribe(message);
            case 'complete':
                return this.#of(message.id)?.stop();
            case 'ping':
                return this.outlet.say({ type: 'pong', ...(message.payload && { payload: message.payload }) });
            case 'pong':
                return undefined;
            default:
                // Only a server may say so.
                return this.close(CloseCode.BadRequest, 'Invalid message received');
        }
    }
    #heard() {
        if (this.#patience)
            clearTimeout(this.#patience);
        this.#patience = null;
    }
    async #init(payload) {
        if (this.#state !== 'silent') {
            return this.close(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests');
        }
        this.#state = 'introduced';
        this.#heard();
        this.caller = introduced(this.caller, payload);
        const { registry, callers } = this.parts;
        try {
            const { viewer } = await callers.open(this.caller.credentials, this.caller.facts);
            if (viewer && registry.ofUser(viewer.userId) >= SOCKETS_PER_USER) {
                return this.close(TOO_MANY, `At most ${SOCKETS_PER_USER} sockets for each person`);
            }
            if (viewer)
                registry.identify(this, viewer);
            else if (registry.anonymousAt(this.ip) > ANONYMOUS_PER_ADDRESS) {
                return this.close(LATER, 'Too many sockets without a session at this address');
            }
        }
        catch (error) {
            const [shown] = this.#show([error]);
            if (shown?.extensions?.['code'] !== 'UNAUTHENTICATED')
                return this.close(LATER, 'Try again later');
            return this.close(CloseCode.Unauthorized, 'Unauthorized');
        }
        this.#state = 'acknowledged';
        await this.outlet.say({ type: 'connection_ack' });
    }
    async #subscribe({ id, payload }) {
        if (this.#state !== 'acknowledged')
            return this.close(CloseCode.Unauthorized, 'Unauthorized');
        if (this.#of(id)) {
            return this.close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
        }
        const subscription = new Subscription(id, this);
        this.#subscriptions = [...this.#subscriptions, subscription];
        try {
            await this.#run(subscription, payload);
        }
        catch (error) {
            subscription.end(this.#show(error instanceof Refusals ? error.errors : [error]));
            if (error instanceof SessionEndedError)
                this.close(CloseCode.Forbidden, 'The session has ended');
        }
    }
    async #run(subscription, payload) {
        if (this.#subscriptions.length > SUBSCRIPTIONS_PER_SOCKET) {
            throw new CodedError('TOO_MANY_SUBSCRIPTIONS', `A socket carries at most ${SUBSCRIPTIONS_PER_SOCKET}.`);
        }
        const { callers, gate, groups } = this.parts;
        const scope = await openAgain(callers, this.caller, this.sessionId);
        const args = gate.admit(payload, scope);
        const source = await createSourceEventStream(args);
        if (!(Symbol.asyncIterator in source))
            throw new Refusals(source.errors ?? []);
        const show = (errors) => this.#show(errors);
        await subscription.follow(source, { args, scope, payer: callers.payerOf(scope), show }, groups);
    }
    #show(errors) {
        const { log } = this.parts;
        return errors.slice(0, MAX_ERRORS).map((error) => formatError(error, { log, requestId: v7() }));
    }
}
//# sourceMappingURL=socket.session.js.map