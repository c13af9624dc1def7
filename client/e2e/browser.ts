import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';

/** The smallest phone the pages are made for. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const program = { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET };

export function launch(): Promise<Browser> {
  return chromium.launch(program);
}

/** How long a story may take that starts the browser itself, twice at that. */
export const TWO_STARTS = { timeout: 180_000 };

/** A phone's own browser: what it keeps in the folder `profile` is there when it is started again. */
export function launchOwn(profile: string, options: BrowserContextOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { viewport: PHONE, ...program, ...options });
}

export interface Visit {
  page: Page;
  /** What must not happen on any page: errors, calls to other origins. Empty when all is well. */
  complaints: string[];
}

/** A reader with a phone; closed with its page. */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions & { baseURL: string },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'bn-BD', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const own = new URL(options.baseURL).origin;
  const watch = (url: string) => {
    if (!/^(blob|data):/.test(url) && new URL(url).origin.replace(/^ws/, 'http') !== own)
      complaints.push(`calls ${url}`);
  };
  page.on('request', (request) => watch(request.url()));
  page.on('websocket', (socket) => watch(socket.url()));
  page.on('pageerror', (error) => complaints.push(`throws ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`logs ${message.text()}`);
  });
  return { page, complaints };
}

export async function leave({ page, complaints }: Visit): Promise<void> {
  await page.context().close();
  expect(complaints).toEqual([]);
}

/**
 * What each of them has written on it. Not `innerText`: that is empty for a card of the feed until the browser has laid
 * it out (`content-visibility: auto`), so a story on a busy machine may read a new card before there is a word on it.
 */
export async function writtenOn(places: Locator): Promise<string[]> {
  return (await places.allTextContents()).map((text) => text.trim());
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // Of a page that has only begun to arrive there is not even its element.
  const { scrollWidth, clientWidth } = await page.locator('html').evaluate((html) => ({
    scrollWidth: html.scrollWidth,
    clientWidth: html.clientWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}
