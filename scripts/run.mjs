// Runs one program of node_modules/.bin, and says which Node the scripts stand on.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [22, 17];

/** Programs of node_modules/.bin win, the bundled Node included: a step then runs on the same Node as the server. */
export const environment = (extra = {}) => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  ...extra,
});

/** Ends the script with one clear sentence where Node is too old for the server. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Kajlet needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${process.versions.node}. ` +
      'On Linux (x64, arm64) "npm ci" brings Node 24: start through npm ("npm start"). Elsewhere install Node 24.',
  );
  process.exit(1);
}

/** The end of a child: its exit code (128 + n style for a signal), and what it printed when `capture` is set. */
export function run(command, args, { cwd = root, env = {}, capture = false } = {}) {
  return new Promise((resolve) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, {
      cwd,
      env: environment(env),
      stdio,
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const stop = () => child.kill('SIGTERM');
    process.once('exit', stop);
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}\n` }));
    child.on('close', (code, signal) => {
      process.off('exit', stop);
      resolve({ code: signal ? 128 : (code ?? 1), output });
    });
  });
}
