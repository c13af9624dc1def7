import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { Providers, Webhooks } from '../../payments/index.js';
import { Gauges } from './metrics.gauges.js';
import { readMarket } from './metrics.readings.js';
const OPEN = ['REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN'];
/** The event loop's lag is looked at so often: at ten milliseconds that alone was a third of what an idle server does. */
const LAG_STEP_MS = 50;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/**
 * The server's own numbers in Prometheus' words. Labels are words of the schema, of routes and of states: never a text
 * that a caller chose, so neither their number grows nor does anything personal get in.
 */
export class Metrics {
    #registry = new Registry();
    #gauges = new Gauges(this.#registry);
    #requests = this.#histogram('kajlet_http_request_seconds', 'Time to answer an HTTP request, by method, route and status.', ['method', 'route', 'status']);
    #operations = this.#histogram('kajlet_graphql_operation_seconds', 'Time to answer a GraphQL operation over HTTP, by its first root field.', ['operation']);
    #errors = new Counter({
        name: 'kajlet_graphql_errors_total',
        help: 'Errors in answers over HTTP, by code.',
        labelNames: ['code'],
        registers: [this.#registry],
    });
    #timers = this.#histogram('kajlet_timer_seconds', 'Time of one step that had become due, by timer and outcome.', ['timer', 'outcome']);
    constructor() {
        // What every Node process tells under the same names: processor, memory, event loop, garbage collection.
        collectDefaultMetrics({ register: this.#registry, eventLoopMonitoringPrecision: LAG_STEP_MS });
    }
    request(labels, seconds) {
        this.#requests.observe(labels, seconds);
    }
    operation(name, seconds) {
        this.#operations.observe({ operation: name }, seconds);
    }
    error(code) {
        this.#errors.inc({ code });
    }
    timer(timer, outcome, seconds) {
        this.#timers.observe({ timer, outcome }, seconds);
    }
    /** In Prometheus' text format. */
    async text({ open, hub, sockets, groups }) {
        const scope = open();
        const { size, subscriptions } = groups();
        this.#gauges.set('kajlet_sockets_open', 'Open WebSockets of this node.', sockets());
        this.#gauges.set('kajlet_subscriptions_open', 'Streams of events that this node serves.', subscriptions);
        this.#gauges.set('kajlet_subscription_groups_open', 'Groups of streams that are told the same.', size);
        this.#providers(scope);
        await this.#pool(scope);
        const readings = await readMarket(scope).catch(() => null);
        this.#gauges.set('kajlet_database_up', 'Whether the database answered.', readings ? 1 : 0);
        if (readings)
            this.#market(readings, hub);
        return this.#registry.metrics();
    }
    get contentType() {
        return this.#registry.contentType;
    }
    #histogram(name, help, labelNames) {
        return new Histogram({ name, help, labelNames, buckets: SECONDS, registers: [this.#registry] });
    }
    #market(readings, hub) {
        this.#gauges.set('kajlet_payouts_frozen', 'Whether payouts are stopped.', readings.frozen ? 1 : 0);
        const checks = { names: ['kind'], values: readings.checks.map(({ kind }) => [kind]) };
        this.#gauges.each('kajlet_ledger_defects', 'Broken promises of the books, by the last check of a kind.', {
            ...checks,
            numbers: readings.checks.map(({ defects }) => defects),
        });
        this.#gauges.each('kajlet_ledger_check_age_seconds', 'Since the last check of a kind.', {
            ...checks,
            numbers: readings.checks.map(({ age }) => age),
        });
        const counts = new Map(readings.open.map(({ status, count }) => [status, count]));
        this.#gauges.each('kajlet_withdrawals_open', 'Withdrawals that are not decided, by status.', {
            names: ['status'],
            values: OPEN.map((status) => [status]),
            numbers: OPEN.map((status) => counts.get(status) ?? 0),
        });
        this.#gauges.set('kajlet_withdrawals_paid_last_day', 'Withdrawals paid in 24 hours.', readings.paidToday);
        this.#gauges.set('kajlet_withdrawal_unknown_oldest_seconds', 'Since the oldest UNKNOWN withdrawal was sent; 0: none.', readings.oldestUnknown);
        this.#gauges.set('kajlet_outbox_rows', 'Events that wait to be relayed.', readings.outbox.rows);
        this.#gauges.set('kajlet_outbox_lag_seconds', 'Since the oldest of them was written.', readings.outbox.age);
        const lag = Math.max(0, readings.head - hub.head);
        this.#gauges.set('kajlet_relay_lag_events', 'Events in the log that this node has not told yet.', lag);
    }
    #providers(scope) {
        const health = scope.get(Providers).health();
        this.#gauges.each('kajlet_provider_circuit_open', 'Whether a provider is left alone, as this node knows it.', {
            names: ['provider'],
            values: health.map(({ id }) => [id]),
            numbers: health.map(({ open }) => (open ? 1 : 0)),
        });
        const heard = Object.entries(scope.get(Webhooks).counts()).flatMap(([provider, counts]) => Object.entries(counts).map(([outcome, count]) => ({
            labels: [provider, outcome],
            count: Number(count),
        })));
        this.#gauges.each('kajlet_provider_messages', 'Messages of providers since this node began, by outcome.', {
            names: ['provider', 'outcome'],
            values: heard.map(({ labels }) => labels),
            numbers: heard.map(({ count }) => count),
        });
    }
    async #pool({ em }) {
        const pool = await em.getConnection().getNativeClient();
        const { totalCount = 0, idleCount = 0, waitingCount = 0 } = pool;
        this.#gauges.each('kajlet_database_connections', 'Connections of this node’s pool, and calls that wait for one.', {
            names: ['state'],
            values: [['in_use'], ['idle'], ['waiting']],
            numbers: [totalCount - idleCount, idleCount, waitingCount],
        });
    }
}
//# sourceMappingURL=metrics.js.map