import { setTimeout as sleep } from 'node:timers/promises';
export const note = ({ journal, clock }, happening) => void journal.write(clock.now(), [happening]);
const MAINTENANCE = {
    status: 503,
    body: { statusCode: '503', statusMessage: 'System is undergoing maintenance. Please try again later.' },
};
/** A call that moves money, with whatever goes wrong on its way in and on its way back. */
export async function moneyCall(stage, reply, call) {
    const faults = stage.control.faultsOf(call.operation, call.party);
    const done = (answer) => note(stage, { kind: 'call', operation: call.operation, reference: call.reference, answer });
    const delayMs = faults.get('delay');
    if (delayMs !== undefined)
        await sleep(delayMs);
    if (faults.has('reset_before'))
        return reset(reply, () => done('reset before'));
    if (faults.has('unavailable') || stage.control.inMaintenance) {
        done('503 before');
        return send(reply, MAINTENANCE);
    }
    const answer = stage.webhooks.with(faults, () => call.commit(faults));
    if (faults.has('webhook_early'))
        await stage.webhooks.delivered();
    if (faults.has('reset_after'))
        return reset(reply, () => done('reset after'));
    if (faults.has('unavailable_after')) {
        done('503 after');
        return send(reply, MAINTENANCE);
    }
    if (faults.has('garbled')) {
        done('garbled');
        return reply.code(200).type('text/html').send('<html><h1>Web server is returning an unknown error');
    }
    done(String(answer.status));
    return send(reply, answer);
}
/** Any other call: it fails while the house is closed. */
export function plainCall(stage, reply, answer) {
    return send(reply, stage.control.inMaintenance ? MAINTENANCE : answer());
}
const send = (reply, { status, body, headers = {} }) => reply.code(status).headers(headers).send(body);
function reset(reply, done) {
    done();
    void reply.hijack();
    reply.raw.socket?.resetAndDestroy();
    return reply;
}
//# sourceMappingURL=stage.js.map