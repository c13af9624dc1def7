var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, ArgsType, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Access, Cursor, openStream } from '../kernel/index.js';
import { checkFilter, TaskFilter } from '../tasks/index.js';
import { taskFeedStream } from './task-feed.stream.js';
import { TaskFeedBatch } from './task-feed.type.js';
import { requireOwnTask, TaskProgressBatch, taskProgressStream } from './task-progress.stream.js';
import { ViewerEventBatch } from './viewer-event.type.js';
import { viewerEventStream } from './viewer-events.stream.js';
let After = class After {
    after;
};
__decorate([
    Field(() => Cursor, {
        nullable: true,
        description: 'Replay what came since this frame, in order, once; then live.',
    }),
    __metadata("design:type", Object)
], After.prototype, "after", void 0);
After = __decorate([
    ArgsType()
], After);
let TaskFeedArgs = class TaskFeedArgs extends After {
    filter;
};
__decorate([
    Field(() => TaskFilter, { nullable: true }),
    __metadata("design:type", Object)
], TaskFeedArgs.prototype, "filter", void 0);
TaskFeedArgs = __decorate([
    ArgsType()
], TaskFeedArgs);
let TaskProgressArgs = class TaskProgressArgs extends After {
    taskId;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], TaskProgressArgs.prototype, "taskId", void 0);
TaskProgressArgs = __decorate([
    ArgsType()
], TaskProgressArgs);
let LiveResolver = class LiveResolver {
    taskFeed(batch, _args) {
        return batch;
    }
    taskProgress(batch, _args) {
        return batch;
    }
    viewerEvents(batch, _args) {
        return batch;
    }
};
__decorate([
    Access('public'),
    Subscription(() => TaskFeedBatch, {
        description: 'Tasks that appear, change or leave among those the viewer may take; for others all public ones. Anyone. Events: task.*, submission.reserved, returned, expired.',
        subscribe: ({ context, args }) => {
            const filter = args.filter ?? null;
            checkFilter(filter);
            return openStream(context, args.after, taskFeedStream(context, filter));
        },
    }),
    __param(0, Root()),
    __param(1, Args(() => TaskFeedArgs)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [TaskFeedBatch, TaskFeedArgs]),
    __metadata("design:returntype", TaskFeedBatch)
], LiveResolver.prototype, "taskFeed", null);
__decorate([
    Access('member'),
    Subscription(() => TaskProgressBatch, {
        description: 'The employer’s view of one task. Its employer only. Events: task.*, submission.* of that task.',
        subscribe: async ({ context, args }) => {
            await requireOwnTask(context, args.taskId);
            return openStream(context, args.after, taskProgressStream(context, args.taskId));
        },
    }),
    __param(0, Root()),
    __param(1, Args(() => TaskProgressArgs)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [TaskProgressBatch,
        TaskProgressArgs]),
    __metadata("design:returntype", TaskProgressBatch)
], LiveResolver.prototype, "taskProgress", null);
__decorate([
    Access('member'),
    Subscription(() => ViewerEventBatch, {
        description: 'Everything that concerns the viewer: decisions, money, reservations, notifications. Signed-in people. Events: submission.*, wallet.*, task.*, dispute.*.',
        subscribe: ({ context, args }) => openStream(context, args.after, viewerEventStream(context)),
    }),
    __param(0, Root()),
    __param(1, Args(() => After)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ViewerEventBatch, After]),
    __metadata("design:returntype", ViewerEventBatch)
], LiveResolver.prototype, "viewerEvents", null);
LiveResolver = __decorate([
    Resolver()
], LiveResolver);
export { LiveResolver };
//# sourceMappingURL=live.resolver.js.map