// npm start: builds what is stale, then becomes the server. The server runs in this very process, so a signal meant for
// it (Ctrl-C, SIGTERM of a service manager) reaches it once and directly.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stopOnSignals } from './build.mjs';
import { requireNode, root } from './run.mjs';

requireNode();
const releaseSignals = stopOnSignals();
if (!(await build())) process.exit(1);
releaseSignals();

process.env.NODE_ENV ??= 'production';
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, 'api', 'dist', 'src', 'main.js')).href);
