import { Disputes } from '../../disputes/disputes.service.js';
import { disputeTimers } from '../../disputes/index.js';
import { after, minuteMs, parseDecimal, sweep } from '../../kernel/index.js';
import { submissionTimers } from '../../submissions/index.js';
import { Deliveries } from '../../submissions/deliveries.service.js';
import { Reservations } from '../../submissions/reservations.service.js';
import { taskTimers } from '../../tasks/index.js';
import { Drafts } from '../../tasks/drafts.service.js';
import { Moderation } from '../../tasks/moderation.service.js';
import { Publication } from '../../tasks/publication.service.js';
import { Deposit } from '../../wallets/deposit.entity.js';
import { Deposits } from '../../wallets/deposits.service.js';
import { PracticeCheckout } from '../../wallets/practice-checkout.service.js';
import { bengaliTasks } from './demo.tasks.bn.js';
import { englishTasks } from './demo.tasks.en.js';
const moderated = new Set(['social-engagement', 'public-review', 'blog-comment']);
/** Some of them wait for the moderator still. */
const waiting = new Set(['en social-engagement', 'bn public-review']);
const refused = 'en blog-comment';
/** What people do in the demo, through the same services as everybody. */
export class Story {
    cast;
    clock;
    /** Task ids, such as "bn survey". */
    tasks = new Map();
    constructor(cast, clock) {
        this.cast = cast;
        this.clock = clock;
    }
    as(name) {
        return this.cast.as(name);
    }
    /** Time passes until then, and what is due on the way happens. */
    async turnTo(at) {
        this.clock.turnTo(at);
        await sweep([...taskTimers, ...submissionTimers, ...disputeTimers], () => this.cast.system(), (_name, _id, error) => {
            throw error;
        });
    }
    async deposit(name, amount) {
        const scope = this.as(name);
        const method = amount.currency === 'USD' ? 'CARD' : 'BKASH';
        const id = await scope.get(Deposits).create({
            method,
            amount: { micros: amount.amount, currency: amount.currency },
        });
        await scope.get(PracticeCheckout).answer(await scope.em.findOneOrFail(Deposit, id), 'approve');
    }
    /** A task of each of these kinds in each language, one after the other; the moderator looks at those that need it. */
    async openMarket(wanted) {
        for (const [place, english] of englishTasks.entries()) {
            if (!wanted(english.category))
                continue;
            for (const [language, task] of [
                ['en', english],
                ['bn', bengaliTasks[place]],
            ]) {
                await this.publish(`${language} ${task.category}`, task);
                await this.#moderate(`${language} ${task.category}`);
            }
            this.clock.turnTo(after(this.clock.now(), 20 * minuteMs));
        }
    }
    async #moderate(name) {
        if (!moderated.has(name.slice(3)) || waiting.has(name))
            return;
        const moderation = this.as('moderator').get(Moderation);
        const id = this.tasks.get(name);
        if (name !== refused)
            return moderation.approve(id);
        const note = 'Please say which post is meant and that comments may be critical; then publish it again.';
        return moderation.reject(id, { code: 'UNCLEAR', note });
    }
    async publish(name, task, more = {}) {
        const id = await this.draft(name, task, more);
        await this.as('employer').get(Publication).publish(id);
        return id;
    }
    async draft(name, task, more = {}) {
        const [amount = '', currency = ''] = task.reward.split(' ');
        const { id } = await this.as('employer')
            .get(Drafts)
            .create({
            ...{ title: task.title, category: task.category, proofFields: task.proof, slots: task.slots },
            ...{ countries: task.countries ?? [], estimatedMinutes: task.minutes, reviewWindowHours: 72 },
            ...{ repeatable: false, workersPickItems: false, ...more },
            steps: task.steps.map((text) => ({ text })),
            reward: { amount: parseDecimal(amount), currency: currency },
        });
        this.tasks.set(name, id);
        return id;
    }
    reserve(worker, task) {
        return this.as(worker)
            .get(Reservations)
            .reserve({ taskId: this.tasks.get(task) });
    }
    async submit(worker, submissionId, answers) {
        const given = Object.entries(answers).map(([key, value]) => ({ key, values: [value] }));
        await this.as(worker).get(Deliveries).submit({ submissionId, answers: given });
        return submissionId;
    }
    async work(worker, task, answers) {
        return this.submit(worker, await this.reserve(worker, task), answers);
    }
    appeal(worker, submissionId, text) {
        return this.as(worker).get(Disputes).open({ submissionId, text });
    }
}
//# sourceMappingURL=demo.story.js.map