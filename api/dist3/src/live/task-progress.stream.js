var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType } from 'type-graphql';
import { CodedError, Cursor } from '../kernel/index.js';
import { SubmissionLoader, SubmissionType } from '../submissions/index.js';
import { TaskLoader, TaskProgressType, ProgressLoader } from '../tasks/index.js';
let TaskProgressBatch = class TaskProgressBatch {
    cursor;
    reset;
    progress;
    submissions;
};
__decorate([
    Field(() => Cursor, { description: 'Pass it as `after` to go on from here.' }),
    __metadata("design:type", String)
], TaskProgressBatch.prototype, "cursor", void 0);
__decorate([
    Field(() => Boolean, { description: 'True: too long ago to replay; fetch anew.' }),
    __metadata("design:type", Boolean)
], TaskProgressBatch.prototype, "reset", void 0);
__decorate([
    Field(() => TaskProgressType),
    __metadata("design:type", Object)
], TaskProgressBatch.prototype, "progress", void 0);
__decorate([
    Field(() => [SubmissionType], { description: 'As they are now, each once.' }),
    __metadata("design:type", Array)
], TaskProgressBatch.prototype, "submissions", void 0);
TaskProgressBatch = __decorate([
    ObjectType({ description: 'Counts as of delivery, with the submissions that changed since the last frame.' })
], TaskProgressBatch);
export { TaskProgressBatch };
/** @throws NOT_FOUND where the task is not the viewer's own; before the first frame and before each one after. */
export async function requireOwnTask(scope, taskId) {
    const task = await scope.get(TaskLoader).load(taskId);
    if (task?.employerId !== scope.me.userId) {
        throw new CodedError('NOT_FOUND', 'There is no such task, or it is not yours.');
    }
}
/** A dispute changes what may be done with its submission, a bonus what was paid for it, even while the status stays. */
function submissionOf({ type, aggregateId, payload }) {
    if (type.startsWith('submission.'))
        return [aggregateId];
    const { submissionId } = payload;
    return typeof submissionId === 'string' ? [submissionId] : [];
}
/** The employer's view of one task. */
export function taskProgressStream(scope, taskId) {
    const frame = async (entries, head) => {
        await requireOwnTask(scope, taskId);
        const ids = new Set(entries.flatMap(submissionOf));
        const submissions = await Promise.all([...ids].map((id) => scope.get(SubmissionLoader).load(id)));
        const progress = await scope.get(ProgressLoader).load(taskId);
        if (progress === null)
            throw new CodedError('NOT_FOUND', 'There is no such task, or it is not yours.');
        return { ...head, progress, submissions: submissions.filter((submission) => submission !== null) };
    };
    return {
        part: { taskId },
        coalesceMs: 25,
        wants: (entry) => entry.taskId === taskId,
        frame,
        empty: (head) => frame([], head),
    };
}
//# sourceMappingURL=task-progress.stream.js.map