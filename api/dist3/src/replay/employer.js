import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiError, settled } from './api-client.js';
import { groupAnswers, labelsOf } from './crowd-job.js';
import { fromMicros, toMicros, wholeUnitsAbove } from './decimal.js';
import { AddTaskItems, CreateDeposit, CreateTask, PublishTask, ReadWallet, } from './documents.js';
export const FIELD_KEY = 'label';
const CURRENCY = 'USD';
const REWARD = '0.02';
const MOST_ITEMS_PER_CALL = 1_000;
/** The server takes bodies up to 100 kB; the rest of the call needs some of it. */
const MOST_ITEM_BYTES_PER_CALL = 80_000;
const DEPOSIT_WITHIN_MS = 30_000;
/** The employer of a replay: describes the job, pays for it, publishes it. */
export class Employer {
    api;
    token;
    constructor(api, token) {
        this.api = api;
        this.token = token;
    }
    async draft(job) {
        const { createTask } = await this.api.call(CreateTask, { input: describeTask(job) }, this.token);
        const taskId = settled(CreateTask, createTask).task.id;
        let terms;
        for (const items of itemBatches(itemsOf(job))) {
            const input = { taskId, items, idempotencyKey: randomUUID() };
            const { addTaskItems } = await this.api.call(AddTaskItems, { input }, this.token);
            const { task } = settled(AddTaskItems, addTaskItems);
            terms = {
                taskId,
                slots: task.slots,
                reward: toMicros(task.reward.amount),
                fee: toMicros(task.fee.amount),
            };
        }
        if (terms?.slots !== job.answers.length) {
            throw new ApiError(AddTaskItems.name, `${terms?.slots} slots for ${job.answers.length} answers`, 'WRONG_SLOTS');
        }
        return terms;
    }
    /** Pays the bill, rounded up to whole dollars so that a rest must stay in the wallet; returns what was paid in. */
    async deposit(terms) {
        const paid = wholeUnitsAbove(costOf(terms) + 1n);
        const amount = { amount: fromMicros(paid), currency: CURRENCY };
        const input = { method: 'CARD', amount, idempotencyKey: randomUUID() };
        const { createDeposit } = await this.api.call(CreateDeposit, { input }, this.token);
        const { checkoutUrl } = settled(CreateDeposit, createDeposit).deposit;
        if (!checkoutUrl)
            throw new ApiError(CreateDeposit.name, 'no checkoutUrl', 'NO_CHECKOUT');
        const status = await this.api.postForm(new URL(checkoutUrl, this.api.origin), { outcome: 'approve' });
        if (status !== 303)
            throw new ApiError('checkout', 'the approved checkout must answer 303', `HTTP_${status}`);
        await this.waitFor(paid);
        return paid;
    }
    async publish(taskId) {
        const input = { taskId, idempotencyKey: randomUUID() };
        const { publishTask } = await this.api.call(PublishTask, { input }, this.token);
        const { status } = settled(PublishTask, publishTask).task;
        if (status !== 'LIVE')
            throw new ApiError(PublishTask.name, 'an allowed category must go live at once', status);
    }
    async waitFor(amount) {
        const until = Date.now() + DEPOSIT_WITHIN_MS;
        while (toMicros((await readWallet(this.api, this.token)).available.amount) < amount) {
            if (Date.now() > until)
                throw new ApiError('deposit', 'approved but not available in time', 'NO_DEPOSIT');
            await pause(100);
        }
    }
}
export async function readWallet(api, token) {
    const { viewer } = await api.call(ReadWallet, {}, token);
    if (!viewer)
        throw new ApiError(ReadWallet.name, 'the token is not known', 'UNAUTHENTICATED');
    return viewer.wallet;
}
export function costOf({ slots, reward, fee }) {
    return BigInt(slots) * (reward + fee);
}
/** Cut so that no call exceeds the server's limits on rows and bytes. */
export function itemBatches(items) {
    const batches = [];
    let bytes = Infinity;
    for (const item of items) {
        const size = Buffer.byteLength(JSON.stringify(item)) + 1;
        if (bytes + size > MOST_ITEM_BYTES_PER_CALL || batches.at(-1).length >= MOST_ITEMS_PER_CALL) {
            batches.push([]);
            bytes = 0;
        }
        batches.at(-1).push(item);
        bytes += size;
    }
    return batches;
}
function itemsOf(job) {
    return [...groupAnswers(job, 'question')].map(([question, answers]) => ({
        externalId: question,
        variables: [{ name: 'question', value: question }],
        overlap: answers.length,
    }));
}
function describeTask(job) {
    return {
        title: `Label the items of the job "${job.name}"`,
        category: 'image-labelling',
        steps: [{ text: 'Look at item {{question}}.' }, { text: 'Choose the label that fits it best.' }],
        proofFields: [
            {
                key: FIELD_KEY,
                label: 'Which label fits best?',
                kind: 'CHOICE',
                choices: labelsOf(job).map((label) => ({ value: label, label: `Label ${label}` })),
            },
        ],
        reward: { amount: REWARD, currency: CURRENCY },
        estimatedMinutes: 1,
        repeatable: true,
        workersPickItems: true,
        idempotencyKey: randomUUID(),
    };
}
//# sourceMappingURL=employer.js.map