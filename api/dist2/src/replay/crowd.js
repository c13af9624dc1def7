import { randomUUID } from 'node:crypto';
import { ApiError, RefusedError, settled } from './api-client.js';
import { boundedParallel } from './bounded-parallel.js';
import { ReserveSlot, SubmitWork } from './documents.js';
/**
 * Every player works through their recorded answers, one after the other, `atOnce` players at a time. Who has most to do begins:
 * a few workers did most of a real job, and starting them last would leave them alone at the end.
 */
export async function playCrowd(players, options) {
    const busiestFirst = [...players].sort((a, b) => b.answers.length - a.answers.length);
    await boundedParallel(busiestFirst, options.atOnce, async (player) => {
        for (const recorded of player.answers)
            await playAnswer(player, recorded, options);
    });
}
/** A refusal is a finding about the server, noted and played past; anything else ends the replay. */
async function playAnswer(player, recorded, options) {
    try {
        const submissionId = await reserve(player, recorded, options);
        options.onSubmit(submissionId);
        await submit(player, { ...recorded, submissionId }, options);
        options.onSubmitted();
    }
    catch (error) {
        if (!(error instanceof RefusedError || error instanceof ApiError))
            throw error;
        options.onProblem(`worker ${player.name}, question ${recorded.question}: ${error.message}`);
    }
}
async function reserve(player, { question }, { api, taskId }) {
    const input = { taskId, itemExternalId: question, idempotencyKey: randomUUID() };
    const { reserveSlot } = await api.call(ReserveSlot, { input }, player.token);
    const { submission } = settled(ReserveSlot, reserveSlot);
    if (submission.itemExternalId !== question) {
        throw new ApiError(ReserveSlot.name, `got item ${submission.itemExternalId}`, 'WRONG_ITEM');
    }
    return submission.id;
}
async function submit(player, { submissionId, answer }, { api, fieldKey }) {
    const answers = [{ key: fieldKey, values: [answer] }];
    const input = { submissionId, answers, idempotencyKey: randomUUID() };
    const { submitWork } = await api.call(SubmitWork, { input }, player.token);
    const { submission } = settled(SubmitWork, submitWork);
    if (submission.status !== 'SUBMITTED')
        throw new ApiError(SubmitWork.name, `left it ${submission.status}`, 'WRONG_STATE');
}
//# sourceMappingURL=crowd.js.map