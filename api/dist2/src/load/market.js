import { randomUUID } from 'node:crypto';
import { settled } from '../replay/api-client.js';
import { boundedParallel } from '../replay/bounded-parallel.js';
import { toMicros } from '../replay/decimal.js';
import { CreateTask, PublishTask } from '../replay/documents.js';
import { Employer, FIELD_KEY } from '../replay/employer.js';
import { People } from '../replay/people.js';
/** Categories that go live without a moderator. */
export const CATEGORIES = [
    'survey',
    'data-entry',
    'image-labelling',
    'transcription',
    'translation',
];
const LABELS = ['cat', 'dog', 'goat'];
const REWARD = '0.05';
const SLOTS = 20;
const AT_ONCE = 4;
/** A job as a crowd might have done it: every worker answers every question once. */
export function crowdJob(name, size) {
    const answers = Array.from({ length: size.workers * size.questions }, (_, place) => {
        const worker = place % size.workers;
        const question = Math.floor(place / size.workers);
        return {
            worker: String(worker),
            question: String(question),
            answer: LABELS[(worker + question) % LABELS.length],
        };
    });
    return { name, answers, replaced: 0 };
}
/** Tasks that stay open, so that lists are as long as a page of them. */
export async function fillMarket(api, tasks) {
    const { token } = await new People(api).employer();
    const reward = toMicros(REWARD);
    await new Employer(api, token).deposit({ taskId: '', slots: tasks * SLOTS, reward, fee: reward / 10n });
    const places = Array.from({ length: tasks }, (_, place) => place);
    await boundedParallel(places, AT_ONCE, async (place) => {
        const { createTask } = await api.call(CreateTask, { input: standingTask(place) }, token);
        const input = { taskId: settled(CreateTask, createTask).task.id, idempotencyKey: randomUUID() };
        settled(PublishTask, (await api.call(PublishTask, { input }, token)).publishTask);
    });
}
const standingTask = (place) => ({
    title: `Tell what the picture of shelf ${place + 1} shows`,
    category: CATEGORIES[place % CATEGORIES.length],
    steps: [{ text: 'Look at the picture.' }, { text: 'Type what you see.' }],
    proofFields: [{ key: FIELD_KEY, label: 'What you see', kind: 'TEXT' }],
    reward: { amount: REWARD, currency: 'USD' },
    slots: SLOTS,
    estimatedMinutes: 2,
    idempotencyKey: randomUUID(),
});
//# sourceMappingURL=market.js.map