import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
const BODY_LIMIT_BYTES = 2_000_000;
/**
 * One call on a connection of its own: on a kept one nobody could tell a request that was never read from one whose
 * answer was lost. Follows no redirect; whoever answers is who was asked.
 */
export function callProvider(call) {
    let request;
    let connected = false;
    try {
        request = open(call);
    }
    catch (error) {
        return Promise.resolve({ kind: 'not_sent', why: reasonOf(error) });
    }
    return new Promise((resolve) => {
        const failed = (error) => resolve({ kind: connected ? 'unclear' : 'not_sent', why: reasonOf(error) });
        const deadline = setTimeout(() => request.destroy(new Error('deadline')), call.deadlineMs);
        request.on('socket', (socket) => socket.once(call.url.startsWith('https:') ? 'secureConnect' : 'connect', () => (connected = true)));
        request.on('error', failed);
        request.on('close', () => clearTimeout(deadline));
        request.on('response', (response) => {
            read(response).then((body) => resolve({ kind: 'answer', status: response.statusCode ?? 0, body }), failed);
        });
        request.end(call.body);
    });
}
function open({ url, method, headers, body }) {
    const request = url.startsWith('https:') ? tlsRequest : plainRequest;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return request(url, {
        method,
        agent: false,
        headers: { accept: 'application/json', ...length, ...headers },
    });
}
async function read(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > BODY_LIMIT_BYTES)
            throw new Error('the answer is too long');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Never the address or a header: they may hold what is secret. */
const reasonOf = (error) => {
    const { code, message } = error;
    return typeof code === 'string' ? code : String(message);
};
/** The object that an answer's body is, or null. */
export function jsonOf(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
export const textIn = (json, name) => {
    const value = json[name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};
/** The objects in a list of an answer; null where there is no list, or something else is in it. */
export function objectsIn(json, name) {
    const list = json[name];
    if (!Array.isArray(list))
        return null;
    const objects = list.map((one) => jsonOf(JSON.stringify(one)));
    return objects.every((one) => one !== null) ? objects : null;
}
//# sourceMappingURL=provider.http.js.map