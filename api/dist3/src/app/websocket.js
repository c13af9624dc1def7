import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL as PROTOCOL, handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { Groups } from './fan-out/groups.js';
import { Outlet } from './fan-out/outlet.js';
import { mayCall, ownOrigins } from './origin.policy.js';
import { ServedSocket } from './served.socket.js';
import { callerOf } from './socket.caller.js';
import { Heartbeat } from './socket.heartbeat.js';
import { ANONYMOUS_PER_ADDRESS, SocketRegistry } from './socket.registry.js';
import { SocketSession } from './socket.session.js';
import { SubscriptionGate } from './subscription.gate.js';
const FRAME_BYTES = 64 * 1_024;
/** Without memory from frame to frame, so that one compressed frame fits all; see NextMessage. */
const DEFLATE = { serverNoContextTakeover: true, clientNoContextTakeover: true };
/** graphql-transport-ws on the port of everything else. */
export function createWebSockets(parts) {
    const { callers, log, config } = parts;
    const registry = new SocketRegistry();
    const groups = new Groups();
    const heartbeat = new Heartbeat();
    const gate = new SubscriptionGate({ ...parts, introspection: config.introspection });
    const wss = new WebSocketServer({
        noServer: true,
        WebSocket: ServedSocket,
        maxPayload: FRAME_BYTES,
        perMessageDeflate: DEFLATE,
        handleProtocols,
    });
    const admits = doorman(parts, registry);
    const serve = server({ callers, log, registry, groups, gate, heartbeat });
    const upgrade = (request, stream, head) => {
        const refusal = admits(request);
        if (refusal !== null)
            return refuseUpgrade(stream, refusal);
        wss.handleUpgrade(request, stream, head, (socket) => {
            const outlet = new Outlet(socket, stream, mayDeflate(socket, request));
            serve(socket, outlet, callerOf(request, addressOf(request, config), config));
        });
    };
    parts.server.on('upgrade', upgrade);
    return {
        registry,
        groups,
        close: async () => {
            heartbeat.stop();
            parts.server.off('upgrade', upgrade);
            parts.server.on('upgrade', (_request, stream) => refuseUpgrade(stream, '503 Service Unavailable'));
            await registry.closeAll();
        },
    };
}
/** A client that wants a smaller window than shared frames are compressed with gets them as they are. */
const mayDeflate = ({ extensions }, { headers }) => extensions.includes('permessage-deflate') &&
    !String(headers['sec-websocket-extensions']).includes('server_max_window_bits');
const showsSomething = ({ headers }) => headers.cookie !== undefined || headers.authorization !== undefined;
function doorman({ config }, registry) {
    const origins = ownOrigins(config);
    return (request) => {
        if (request.url?.split('?')[0] !== '/graphql')
            return '404 Not Found';
        if (!mayCall(origins, request.headers.origin))
            return '403 Forbidden';
        // Whoever shows something is looked at first, at the init.
        if (showsSomething(request))
            return null;
        return registry.anonymousAt(addressOf(request, config)) >= ANONYMOUS_PER_ADDRESS
            ? '429 Too Many Requests'
            : null;
    };
}
function refuseUpgrade(stream, status) {
    stream.on('error', () => stream.destroy());
    stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
/** As Fastify finds it: behind a proxy, the address the nearest one saw. */
function addressOf({ headers, socket }, { trustProxy }) {
    const seen = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
    return seen.at(-1)?.trim() || (socket.remoteAddress ?? '');
}
function server(parts) {
    return (socket, outlet, caller) => {
        if (socket.protocol !== PROTOCOL) {
            return socket.refuse(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
        }
        const session = new SocketSession(parts, outlet, caller);
        parts.registry.add(session);
        parts.heartbeat.add(session);
        socket.serve(session);
    };
}
//# sourceMappingURL=websocket.js.map