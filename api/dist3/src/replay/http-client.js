import http from 'node:http';
import https from 'node:https';
/** The call may have arrived or not: the connection failed before an answer was read. */
export class ConnectionFailedError extends Error {
    constructor(url, cause) {
        super(`${url.origin} does not answer: ${cause.message || cause.code}`, {
            cause,
        });
        this.name = 'ConnectionFailedError';
    }
}
const ANSWER_WITHIN_MS = 30_000;
/**
 * POSTs over connections that are kept open. It stands on `node:http`, not on `fetch`: client and server share one machine
 * in a replay, and fetch's streams cost several times the CPU per call.
 */
export class HttpClient {
    agents = {
        'http:': new http.Agent({ keepAlive: true }),
        'https:': new https.Agent({ keepAlive: true }),
    };
    traffic = { requests: 0, bytesSent: 0, bytesReceived: 0 };
    post(request) {
        const body = Buffer.from(request.body);
        this.traffic.requests += 1;
        this.traffic.bytesSent += body.length;
        return new Promise((resolve, reject) => {
            const failed = (error) => reject(new ConnectionFailedError(request.url, error));
            const sent = this.transport(request.url).request(request.url, {
                method: 'POST',
                agent: this.agents[request.url.protocol],
                headers: { ...request.headers, 'content-length': body.length },
                timeout: ANSWER_WITHIN_MS,
            });
            sent.on('error', failed);
            sent.on('timeout', () => sent.destroy(new Error(`no answer within ${ANSWER_WITHIN_MS / 1000} s`)));
            sent.on('response', (response) => {
                this.read(response).then((text) => resolve(toAnswer(response, text)), failed);
            });
            sent.end(body);
        });
    }
    close() {
        for (const agent of Object.values(this.agents))
            agent.destroy();
    }
    transport(url) {
        return url.protocol === 'https:' ? https : http;
    }
    async read(response) {
        const chunks = [];
        for await (const chunk of response) {
            this.traffic.bytesReceived += chunk.length;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString('utf8');
    }
}
function toAnswer(response, body) {
    return { status: response.statusCode ?? 0, headers: response.headers, body };
}
//# sourceMappingURL=http-client.js.map