import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
/** Somebody with a page open: a socket of their own and what they watch over it. */
export class Visitor {
    visit;
    client;
    socket;
    leaving = false;
    gone = Promise.withResolvers();
    constructor(visit) {
        this.visit = visit;
        const { origin, token, watched, onFrame } = visit;
        const remember = (socket) => this.opened(socket);
        this.client = createClient({
            url: new URL('/graphql', origin.href.replace(/^http/, 'ws')).href,
            connectionParams: token === null ? {} : { authorization: `Bearer ${token}` },
            retryAttempts: 0,
            webSocketImpl: class extends WebSocket {
                constructor(address, protocols) {
                    super(address, protocols);
                    remember(this);
                }
            },
        });
        for (const { query, variables } of watched) {
            this.client.subscribe({ query, variables }, {
                next: ({ errors }) => (errors ? this.lost(JSON.stringify(errors)) : onFrame()),
                error: (error) => this.lost(wordsOf(error)),
                complete: () => this.lost('completed by the server'),
            });
        }
    }
    /** Says good-bye, as a page that is closed does. */
    leave() {
        this.leaving = true;
        // Where the socket is gone already there is nothing to say good-bye to.
        Promise.resolve(this.client.dispose()).catch(() => undefined);
        return this.end();
    }
    /** Is gone without a word, as a phone without power is. */
    vanish() {
        this.leaving = true;
        this.socket?.terminate();
        return this.end();
    }
    end() {
        // Who leaves before the socket was begun has none to wait for.
        if (!this.socket)
            this.gone.resolve();
        return this.gone.promise;
    }
    opened(socket) {
        this.socket = socket;
        socket.once('close', () => this.gone.resolve());
        if (this.leaving)
            socket.terminate();
    }
    lost(reason) {
        if (this.leaving)
            return;
        this.leaving = true;
        this.visit.onLost(reason);
    }
}
function wordsOf(error) {
    if (Array.isArray(error))
        return JSON.stringify(error);
    const { code, reason, message } = error;
    return [code, reason ?? message].filter(Boolean).join(' ');
}
//# sourceMappingURL=visitor.js.map