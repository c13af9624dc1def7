import type { Scope, Timer } from '../kernel/index.js';
import { FileMailer, type Mailer } from './file.mailer.js';
import { Mails } from './mails.service.js';

/** Sends what waits; a mailer that is down delays letters and loses none. */
export const mailTimer = (mailerOf: (scope: Scope) => Mailer): Timer => ({
  name: 'mails',
  due: (scope, limit) => scope.get(Mails).due(limit),
  fire: async (scope, id) => {
    const mail = await scope.get(Mails).claim(id);
    if (mail === null) return;
    await mailerOf(scope).send(mail);
    await scope.get(Mails).markSent(id);
  },
});

export const mailTimers: Timer[] = [mailTimer(({ config }) => new FileMailer(config))];
