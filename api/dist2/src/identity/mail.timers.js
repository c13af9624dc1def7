import { FileMailer } from './file.mailer.js';
import { LetterRefusedError } from './mailer.port.js';
import { dueMails, Mails, staleMails } from './mails.service.js';
import { SmtpMailer } from './smtp.mailer.js';
/** Sends what waits; a mailer that is down delays letters and loses none. */
export const mailTimer = (mailerOf) => ({
    name: 'mails',
    due: dueMails,
    fire: async (scope, id) => {
        const mail = await scope.get(Mails).claim(id);
        if (mail === null)
            return;
        try {
            await mailerOf(scope).send(mail);
        }
        catch (error) {
            if (error instanceof LetterRefusedError)
                await scope.get(Mails).giveUp(id);
            throw error;
        }
        await scope.get(Mails).markSent(id);
    },
});
const mailerOf = ({ config }) => config.mail.smtp === null ? new FileMailer(config) : new SmtpMailer(config.mail.smtp);
const forgetting = {
    name: 'mails.forget',
    due: staleMails,
    fire: (scope) => scope.get(Mails).forget(),
};
export const mailTimers = [mailTimer(mailerOf), forgetting];
//# sourceMappingURL=mail.timers.js.map