import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Gauge, Histogram, Registry } from 'prom-client';
import { Providers, Webhooks } from '../../payments/index.js';
import type { Hub, Scope } from '../../kernel/index.js';
import { readMarket, type Readings } from './metrics.readings.js';

/** What is looked at when somebody asks. */
export interface Measured {
  readonly open: () => Scope;
  readonly hub: Hub;
  /** How many are open. */
  readonly sockets: () => number;
}

const OPEN = ['REQUESTED', 'RISK_HOLD', 'QUEUED', 'SENDING', 'UNKNOWN'];
const NANOS = 1e9;

/**
 * The server's own numbers in Prometheus' words. Labels are words of the schema, of routes and of states: never a text
 * that a caller chose, so neither their number grows nor does anything personal get in.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #loop = monitorEventLoopDelay({ resolution: 20 });
  readonly #operations = new Histogram({
    name: 'kajlet_graphql_operation_seconds',
    help: 'Time to answer a GraphQL operation over HTTP, by its first root field.',
    labelNames: ['operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.#registry],
  });

  constructor() {
    this.#loop.enable();
  }

  operation(name: string, seconds: number): void {
    this.#operations.observe({ operation: name }, seconds);
  }

  /** In Prometheus' text format. */
  async text({ open, hub, sockets }: Measured): Promise<string> {
    const scope = open();
    this.#set('kajlet_sockets_open', 'Open WebSockets of this node.', sockets());
    this.#set('kajlet_subscriptions_open', 'Streams of events that this node serves.', hub.listeners);
    this.#eventLoop();
    this.#providers(scope);
    await this.#pool(scope);
    const readings = await readMarket(scope).catch(() => null);
    this.#set('kajlet_database_up', 'Whether the database answered.', readings ? 1 : 0);
    if (readings) this.#market(readings, hub);
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  stop(): void {
    this.#loop.disable();
  }

  #market(readings: Readings, hub: Hub): void {
    this.#set('kajlet_payouts_frozen', 'Whether payouts are stopped.', readings.frozen ? 1 : 0);
    const checks = { names: ['kind'], values: readings.checks.map(({ kind }) => [kind]) };
    this.#each('kajlet_ledger_defects', 'Broken promises of the books, by the last check of a kind.', {
      ...checks,
      numbers: readings.checks.map(({ defects }) => defects),
    });
    this.#each('kajlet_ledger_check_age_seconds', 'Since the last check of a kind.', {
      ...checks,
      numbers: readings.checks.map(({ age }) => age),
    });
    const counts = new Map(readings.open.map(({ status, count }) => [status, count]));
    this.#each('kajlet_withdrawals_open', 'Withdrawals that are not decided, by status.', {
      names: ['status'],
      values: OPEN.map((status) => [status]),
      numbers: OPEN.map((status) => counts.get(status) ?? 0),
    });
    this.#set('kajlet_withdrawals_paid_last_day', 'Withdrawals paid in 24 hours.', readings.paidToday);
    this.#set(
      'kajlet_withdrawal_unknown_oldest_seconds',
      'Since the oldest UNKNOWN withdrawal was sent; 0: none.',
      readings.oldestUnknown,
    );
    this.#set('kajlet_outbox_rows', 'Events that wait to be relayed.', readings.outbox.rows);
    this.#set('kajlet_outbox_lag_seconds', 'Since the oldest of them was written.', readings.outbox.age);
    const lag = Math.max(0, readings.head - hub.head);
    this.#set('kajlet_relay_lag_events', 'Events in the log that this node has not told yet.', lag);
  }

  #eventLoop(): void {
    const quantiles = [50, 99];
    this.#each('kajlet_event_loop_lag_seconds', 'How late the event loop is, since the last reading.', {
      names: ['quantile'],
      values: quantiles.map((percent) => [String(percent / 100)]),
      numbers: quantiles.map((percent) => this.#loop.percentile(percent) / NANOS),
    });
    this.#loop.reset();
    this.#set('kajlet_memory_bytes', 'Resident memory of this node.', process.memoryUsage.rss());
  }

  #providers(scope: Scope): void {
    const health = scope.get(Providers).health();
    this.#each('kajlet_provider_circuit_open', 'Whether a provider is left alone, as this node knows it.', {
      names: ['provider'],
      values: health.map(({ id }) => [id]),
      numbers: health.map(({ open }) => (open ? 1 : 0)),
    });
    const heard = Object.entries(scope.get(Webhooks).counts()).flatMap(([provider, counts]) =>
      Object.entries(counts).map(([outcome, count]) => ({
        labels: [provider, outcome],
        count: Number(count),
      })),
    );
    this.#each('kajlet_provider_messages', 'Messages of providers since this node began, by outcome.', {
      names: ['provider', 'outcome'],
      values: heard.map(({ labels }) => labels),
      numbers: heard.map(({ count }) => count),
    });
  }

  async #pool({ em }: Scope): Promise<void> {
    const pool: unknown = await em.getConnection().getNativeClient();
    const { totalCount = 0, idleCount = 0, waitingCount = 0 } = pool as Partial<Record<string, number>>;
    this.#each(
      'kajlet_database_connections',
      'Connections of this node’s pool, and calls that wait for one.',
      {
        names: ['state'],
        values: [['in_use'], ['idle'], ['waiting']],
        numbers: [totalCount - idleCount, idleCount, waitingCount],
      },
    );
  }

  #set(name: string, help: string, value: number): void {
    this.#each(name, help, { names: [], values: [[]], numbers: [value] });
  }

  /** One number for each combination of labels; what is no longer there is gone. */
  #each(
    name: string,
    help: string,
    series: { names: readonly string[]; values: readonly (readonly string[])[]; numbers: readonly number[] },
  ): void {
    const { names, values, numbers } = series;
    const known = this.#registry.getSingleMetric(name) as Gauge | undefined;
    const gauge = known ?? new Gauge({ name, help, labelNames: [...names], registers: [this.#registry] });
    gauge.reset();
    values.forEach((labels, place) => {
      const named = Object.fromEntries(names.map((label, at) => [label, labels[at]!]));
      gauge.set(named, numbers[place]!);
    });
  }
}
