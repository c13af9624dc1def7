import { UserAccount } from './account.entity.js';
import { Mails } from './mails.service.js';
/** Letters that other features have to send: few, because nobody likes many. In the open transaction. */
export class Notices {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Whoever took over an account would begin with this. */
    async payoutMethodAdded(userId) {
        const { em, config } = this.scope;
        const { email } = await em.findOneOrFail(UserAccount, userId);
        const link = `${config.publicUrl}/wallet/methods`;
        await this.scope.get(Mails).post(email, { kind: 'payoutMethodAdded', link });
    }
}
//# sourceMappingURL=notices.service.js.map