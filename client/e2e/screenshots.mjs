// Shoots every page of a market in the demo mode, in each language, theme and size, for people to look at.
// node client/e2e/screenshots.mjs URL FOLDER   (a server with DEMO=on; nothing is changed on it)
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DESK, PHONE, launch } from './browser.ts';
import { Demo } from './demo.ts';
import { addressesOf, routes } from './routes.ts';

const [url, folder = 'screenshots'] = process.argv.slice(2);
if (!url) {
  console.error('Usage: node client/e2e/screenshots.mjs URL [FOLDER]');
  process.exit(2);
}

const languages = { bn: 'bn-BD', en: 'en-GB' };
const screens = { 360: PHONE, 1280: DESK };
const themes = ['light', 'dark'];

const demo = await Demo.open(url);
const browser = await launch();
await mkdir(folder, { recursive: true });

async function shoot(page, address, language) {
  await page.goto(address, { waitUntil: 'networkidle' });
  const name = address.slice(1).replace(/[^a-z0-9]+/gi, '-') || 'home';
  for (const [width, viewport] of Object.entries(screens)) {
    for (const colorScheme of themes) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: join(folder, `${name}.${language}.${width}.${colorScheme}.png`),
        fullPage: true,
      });
    }
  }
}

for (const [language, locale] of Object.entries(languages)) {
  for (const reader of new Set(routes.map((route) => route.reader))) {
    const context = await browser.newContext({ baseURL: url, locale, viewport: PHONE });
    const page = await context.newPage();
    await demo.signIn(page, reader);
    for (const route of routes.filter((one) => one.reader === reader)) {
      // A market of this month has no invoice yet, and this changes nothing: such a page is said and left out.
      const addresses = await addressesOf(route, demo).catch(({ message }) => {
        console.error(message);
        return [];
      });
      for (const address of addresses) await shoot(page, address, language);
    }
    await context.close();
  }
}
await browser.close();
