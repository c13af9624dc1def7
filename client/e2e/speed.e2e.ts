import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { PHONE, launch, visit } from './browser.ts';
import { Person, fundedEmployer } from './market.ts';
import { signIn } from './work.parts.ts';

const baseURL = inject('url');
/** A slow 4G line and a phone a quarter as fast as this machine. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
const LARGEST_PAINT_MS = 1_500;
/** A worker's page has the way to hide each task too, and their own figures. */
const HTML_BYTES = { stranger: 8_000, worker: 9_000 };
const RUNS = 3;
/** Whatever else this machine does makes a page slower, never faster: the best of some medians is the page's own. */
const MEDIANS = 6;

let browser: Browser;
let taskPath: string;
type Session = Awaited<ReturnType<BrowserContext['storageState']>>;
/** Of nobody in particular, and of a worker who is signed in. */
const sessions: { stranger?: Session; worker?: Session } = {};

beforeAll(async () => {
  browser = await launch();
  const employer = await fundedEmployer(baseURL);
  for (let n = 1; n <= 20; n += 1)
    taskPath = `/tasks/${await employer.publish(`একটি পাতা দেখে মতামত লিখুন (${n})`)}`;
  const { page } = await visit(browser, { baseURL });
  await signIn(page, await Person.signUp(baseURL, 'WORKER'));
  sessions.worker = await page.context().storageState();
  await page.context().close();
});
afterAll(() => browser.close());

interface Figures {
  /** Largest contentful paint, in ms. */
  lcp: number;
  html: number;
  script: number;
}

const largestPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );

/** A first visit: nothing is in the cache. */
async function load(path: string, session: Session | undefined): Promise<Figures> {
  const context = await browser.newContext({
    baseURL,
    viewport: PHONE,
    deviceScaleFactor: 2,
    locale: 'bn-BD',
    ...(session ? { storageState: session } : {}),
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', LINE);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength);
  });
  await page.goto(path, { waitUntil: 'load', timeout: 60_000 });
  const lcp = await largestPaint(page);
  await context.close();
  return { lcp, html: bytes.get('Document') ?? 0, script: bytes.get('Script') ?? 0 };
}

async function median(path: string, session: Session | undefined): Promise<Figures> {
  const runs: Figures[] = [];
  for (let n = 0; n < RUNS; n += 1) runs.push(await load(path, session));
  return runs.toSorted((a, b) => a.lcp - b.lcp)[Math.floor(RUNS / 2)]!;
}

it.each([
  ['the feed', 'stranger', (): string => '/tasks'],
  ['a task', 'stranger', (): string => taskPath],
  ['the feed', 'worker', (): string => '/tasks'],
  ['a task', 'worker', (): string => taskPath],
] as const)(
  'paints %s for a %s in 1.5 seconds on a slow line and a slow phone',
  async (name, who, path) => {
    let best = await median(path(), sessions[who]);
    for (let n = 1; n < MEDIANS && best.lcp > LARGEST_PAINT_MS; n += 1) {
      const again = await median(path(), sessions[who]);
      if (again.lcp < best.lcp) best = again;
    }
    const { lcp, html, script } = best;
    const shown = { page: name, who, lcp: Math.round(lcp), htmlBytes: html, scriptBytes: script };
    process.stdout.write(`${JSON.stringify(shown)}\n`);
    expect(best.lcp).toBeLessThanOrEqual(LARGEST_PAINT_MS);
    expect(best.html).toBeLessThanOrEqual(HTML_BYTES[who]);
  },
  400_000,
);
