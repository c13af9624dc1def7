// Compiles client/messages to typed functions, with the options that vite uses too.
import { compile } from '@inlang/paraglide-js';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const folder = join(root, 'client');
const { paraglide } = await import(pathToFileURL(join(folder, 'paraglide.config.ts')).href);
process.chdir(folder); // its paths are meant from there
await compile(paraglide);
process.exit(0); // the compiler leaves timers of half a minute behind
