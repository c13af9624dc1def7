var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Cursor } from '../kernel/index.js';
import { TaskType } from '../tasks/index.js';
export const TaskFeedChange = {
    APPEARED: 'APPEARED',
    SLOTS_CHANGED: 'SLOTS_CHANGED',
    REWARD_RAISED: 'REWARD_RAISED',
    GONE: 'GONE',
};
registerEnumType(TaskFeedChange, {
    name: 'TaskFeedChange',
    description: 'What became of a task in the viewer’s feed.',
});
let TaskFeedEvent = class TaskFeedEvent {
    change;
    taskId;
    task;
};
__decorate([
    Field(() => TaskFeedChange),
    __metadata("design:type", String)
], TaskFeedEvent.prototype, "change", void 0);
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], TaskFeedEvent.prototype, "taskId", void 0);
__decorate([
    Field(() => TaskType, { nullable: true, description: 'Null when it is gone.' }),
    __metadata("design:type", Object)
], TaskFeedEvent.prototype, "task", void 0);
TaskFeedEvent = __decorate([
    ObjectType({ description: 'One task’s change, as the viewer sees it now.' })
], TaskFeedEvent);
export { TaskFeedEvent };
let TaskFeedBatch = class TaskFeedBatch {
    cursor;
    reset;
    events;
};
__decorate([
    Field(() => Cursor, { description: 'Pass it as `after` to go on from here.' }),
    __metadata("design:type", String)
], TaskFeedBatch.prototype, "cursor", void 0);
__decorate([
    Field(() => Boolean, { description: 'True: too long ago to replay; fetch anew.' }),
    __metadata("design:type", Boolean)
], TaskFeedBatch.prototype, "reset", void 0);
__decorate([
    Field(() => [TaskFeedEvent]),
    __metadata("design:type", Array)
], TaskFeedBatch.prototype, "events", void 0);
TaskFeedBatch = __decorate([
    ObjectType({ description: 'Changes since the last frame, one per task; without events it is a checkpoint.' })
], TaskFeedBatch);
export { TaskFeedBatch };
//# sourceMappingURL=task-feed.type.js.map