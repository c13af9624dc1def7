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
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { Access, HeldBriefly, KeptRows, may, OfItsRow, PageArgs, registerNode, SameForAll, Scope, toDate, } from '../kernel/index.js';
import { Categories, categoryName } from './categories.service.js';
import { CategoryType } from './category.type.js';
import { eligibility } from './task.eligibility.js';
import { Feed } from './feed.lists.js';
import { TasksArgs } from './task.inputs.js';
import { TaskLists } from './task.lists.js';
import { ProgressLoader, TaskLoader } from './task.loader.js';
import { allows, owns, viewerActions } from './task.policy.js';
import { TaskStatus } from './task.status.js';
import { EligibilityReasonType, ProofFieldType, TaskConnection, TaskModerationType, TaskProgressType, TaskStepType, TaskType, } from './task.type.js';
registerNode('tsk', { typeName: 'Task', load: (scope, id) => scope.get(TaskLoader).load(id) });
let TaskQueries = class TaskQueries {
    categories(scope) {
        return scope.get(Categories).all();
    }
    task(id, scope) {
        return scope.get(TaskLoader).load(id);
    }
    tasks({ filter, sort, includeIneligible: ineligible, ...page }, scope) {
        return scope.get(Feed).open({ filter: filter ?? null, sort, ineligible }, page);
    }
    tasksInReview(page, scope) {
        return scope.get(TaskLists).inReview(page);
    }
};
__decorate([
    Access('public'),
    HeldBriefly(),
    Query(() => [CategoryType], {
        description: 'The catalogue of kinds of work, the prohibited ones too. Anyone.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], TaskQueries.prototype, "categories", null);
__decorate([
    Access('public'),
    Query(() => TaskType, {
        nullable: true,
        description: 'Null when it does not exist or is not the viewer’s to see. Anyone; drafts for their employer and moderators only.',
    }),
    __param(0, Arg('id', () => ID)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], TaskQueries.prototype, "task", null);
__decorate([
    Access('public'),
    HeldBriefly(),
    KeptRows('nodes'),
    Query(() => TaskConnection, {
        description: 'LIVE tasks with an open slot. For a worker only those they may take, have not done and did not hide, unless includeIneligible; for others all public ones. A page looks through so many tasks at most: it may be shorter than `first`, or empty, while hasNextPage is true; go on from endCursor. Anyone.',
    }),
    __param(0, Args(() => TasksArgs)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [TasksArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], TaskQueries.prototype, "tasks", null);
__decorate([
    Access('marketplace:moderate'),
    Query(() => TaskConnection, { description: 'Tasks that wait for a moderator, oldest first. Moderators.' }),
    __param(0, Args(() => PageArgs)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PageArgs, Scope]),
    __metadata("design:returntype", Promise)
], TaskQueries.prototype, "tasksInReview", null);
TaskQueries = __decorate([
    Resolver()
], TaskQueries);
export { TaskQueries };
let CategoryFields = class CategoryFields {
    name(category, locale, scope) {
        return categoryName(category, locale ?? scope.request.locale);
    }
};
__decorate([
    SameForAll(),
    OfItsRow(),
    FieldResolver(() => String, {
        description: 'In the viewer’s language unless a locale such as "bn" is given.',
    }),
    __param(0, Root()),
    __param(1, Arg('locale', () => String, { nullable: true })),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CategoryType, Object, Scope]),
    __metadata("design:returntype", String)
], CategoryFields.prototype, "name", null);
CategoryFields = __decorate([
    Resolver(() => CategoryType)
], CategoryFields);
export { CategoryFields };
let TaskFields = class TaskFields {
    async viewerActions(task, scope) {
        const { viewer, now } = scope;
        const actions = viewerActions(task, viewer);
        const open = task.slotsOpen > 0 && allows('reserve', task) && (task.expiresAt === null || task.expiresAt > now);
        if (open && (await eligibility(scope, task)).length === 0)
            actions.push('reserve');
        return actions;
    }
    ineligibleBecause(task, scope) {
        return eligibility(scope, task);
    }
    async steps(task, scope) {
        return task.steps ?? (await scope.get(TaskLoader).load(task.id))?.steps ?? [];
    }
    async proofFields(task, scope) {
        return task.proofFields ?? (await scope.get(TaskLoader).load(task.id))?.proofFields ?? [];
    }
    progress(task, scope) {
        return scope.get(ProgressLoader).load(task.id);
    }
    async reviewRequestedAt(task, scope) {
        const text = task.reviewRequestedAtText ?? (await scope.get(TaskLoader).load(task.id))?.reviewRequestedAtText;
        return toDate(text ?? null) ?? task.createdAt;
    }
    moderation(task, { viewer }) {
        const { moderationCode: code, moderationNote: note } = task;
        const mayKnow = owns(viewer, task) || may(viewer, 'marketplace:moderate');
        return mayKnow && code !== null ? { code, note: note ?? '' } : null;
    }
};
__decorate([
    FieldResolver(() => [String], {
        description: 'What the viewer may do next, from the same table that enforces it: edit, addItems (rows come and go), publish, cancelPublication, pause, resume, stop, addSlots, raiseReward, extend; approve, reject, takeDown; reserve.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskFields.prototype, "viewerActions", null);
__decorate([
    FieldResolver(() => [EligibilityReasonType], {
        description: 'What keeps the viewer from taking it, open or not; empty when nothing does.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskFields.prototype, "ineligibleBecause", null);
__decorate([
    SameForAll(),
    FieldResolver(() => [TaskStepType]),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskFields.prototype, "steps", null);
__decorate([
    SameForAll(),
    FieldResolver(() => [ProofFieldType]),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskFields.prototype, "proofFields", null);
__decorate([
    FieldResolver(() => TaskProgressType, {
        nullable: true,
        description: 'Null unless the viewer owns the task.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskFields.prototype, "progress", null);
__decorate([
    SameForAll(),
    FieldResolver(() => Date, {
        description: 'When it was last handed in to be published, the order of tasksInReview; before that, when it was written.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskFields.prototype, "reviewRequestedAt", null);
__decorate([
    FieldResolver(() => TaskModerationType, {
        nullable: true,
        description: 'Why a moderator rejected it or took it down. Its employer and moderators only, null for others.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Object)
], TaskFields.prototype, "moderation", null);
TaskFields = __decorate([
    Resolver(() => TaskType)
], TaskFields);
export { TaskFields };
let ViewerTaskFields = class ViewerTaskFields {
    tasks(status, page, scope) {
        return scope.get(TaskLists).mine(status, page);
    }
};
__decorate([
    FieldResolver(() => TaskConnection, { description: 'What the viewer published or drafts, newest first.' }),
    __param(0, Arg('status', () => [TaskStatus], { nullable: true })),
    __param(1, Args(() => PageArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], ViewerTaskFields.prototype, "tasks", null);
ViewerTaskFields = __decorate([
    Resolver(() => ViewerType)
], ViewerTaskFields);
export { ViewerTaskFields };
//# sourceMappingURL=task.resolver.js.map