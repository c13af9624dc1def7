import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CompiledServer } from '../testing/compiled-server.js';
import { demoAddress, demoPassword } from './demo/demo.people.js';

let server: CompiledServer;
beforeAll(async () => {
  server = await CompiledServer.prepare({ DEMO: 'on' });
  await server.start();
}, 90_000);
afterAll(() => server.remove());

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  ... on SignInPayload { token viewer { roles } } ... on UserError { code } } }`;
const LIVE = { DEMO: 'off', PAYMENT_PROVIDERS: 'live', BANK_DEBIT_ACCOUNT: '0123456789' };

/** What a start with those settings says before it ends by itself; one that goes on is stopped. */
async function refused(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = server.launch(settings);
  const exit = once(child, 'exit') as Promise<[number | null]>;
  while (child.exitCode === null && !server.output.includes('Kajlet is ready'))
    await new Promise((resolve) => setTimeout(resolve, 20));
  if (child.exitCode === null) child.kill('SIGTERM');
  const [code] = await exit;
  return { code, said: server.output.trim() };
}

it(
  'the money of a demo never becomes real, and nobody comes in as its people',
  { timeout: 120_000 },
  async () => {
    const moderator = { email: demoAddress('moderator'), password: demoPassword };
    const { signIn } = await server.caller().execute(SIGN_IN, { input: moderator });
    expect(signIn.viewer.roles).toEqual(['MODERATOR', 'WORKER']);
    expect(await server.end('SIGTERM')).toBe(0);

    expect(await refused(LIVE)).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^Kajlet cannot start: PAYMENT_PROVIDERS=live would pay out practice money, .* go live on a fresh one: /m,
      ) as string,
    });

    await server.start({ DEMO: 'off' });
    const again = await server.caller().execute(SIGN_IN, { input: moderator });
    expect(again.signIn).toEqual({ code: 'INVALID_CREDENTIALS' });
    const inside = await server.caller(String(signIn.token)).ask('{ viewer { email } }');
    expect(inside.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  },
);
