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
import { UserLoader, UserType, ViewerType } from '../identity/index.js';
import { Access, SameForAll, Scope } from '../kernel/index.js';
import { GoldAnswerType, ProofFieldType, TaskLoader, TaskStepType, TaskType, VariableType, } from '../tasks/index.js';
import { EmployerFactsLoader } from './employer-facts.loader.js';
import { BonusesLoader, GoldLoader, LatestAnswersLoader, PinnedTextLoader, RevisionsLoader, } from './submission.content.js';
import { SubmissionsArgs } from './submission.args.js';
import { SubmissionLists } from './submission.lists.js';
import { OwnSubmissionLoader, SubmissionLoader } from './submission.loader.js';
import { viewerActions } from './submission.policy.js';
import { AnswerType, BonusType, EmployerFactsType, SubmissionConnection, SubmissionCountType, SubmissionRevisionType, SubmissionType, } from './submission.type.js';
import { Uploads } from './uploads.service.js';
const shown = (scope, { workerId }, answers) => answers.map(({ key, values, uploadId }) => ({
    key,
    values: [...values],
    uploadId: workerId === scope.viewer?.userId ? (uploadId ?? null) : null,
    url: uploadId === undefined ? null : scope.get(Uploads).readUrl(uploadId),
}));
let SubmissionFields = class SubmissionFields {
    submission(id, scope) {
        return scope.get(SubmissionLoader).load(id);
    }
    async task({ taskId }, scope) {
        return (await scope.get(TaskLoader).load(taskId));
    }
    worker({ workerId }, scope) {
        return scope.get(UserLoader).load(workerId);
    }
    clearsAt({ clearsAt, workerId }, { viewer }) {
        return workerId === viewer?.userId ? clearsAt : null;
    }
    async steps({ id }, scope) {
        return (await scope.get(PinnedTextLoader).load(id)).steps;
    }
    async proofFields({ id }, scope) {
        return (await scope.get(PinnedTextLoader).load(id)).proofFields;
    }
    async variables({ id }, scope) {
        return (await scope.get(PinnedTextLoader).load(id)).variables;
    }
    async gold({ id, employerId }, scope) {
        return employerId === scope.viewer?.userId ? scope.get(GoldLoader).load(id) : null;
    }
    async answers(submission, scope) {
        return shown(scope, submission, await scope.get(LatestAnswersLoader).load(submission.id));
    }
    async revisions(submission, scope) {
        const revisions = await scope.get(RevisionsLoader).load(submission.id);
        return revisions.map((revision) => ({
            ...revision,
            answers: shown(scope, submission, revision.answers),
        }));
    }
    bonuses({ id }, scope) {
        return scope.get(BonusesLoader).load(id);
    }
    viewerActions(submission, scope) {
        return viewerActions(submission, scope.viewer, scope.now);
    }
};
__decorate([
    Access('public'),
    Query(() => SubmissionType, {
        nullable: true,
        description: 'Null when it does not exist or is not the viewer’s to see. Its worker, its employer, moderators.',
    }),
    __param(0, Arg('id', () => ID)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "submission", null);
__decorate([
    FieldResolver(() => TaskType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "task", null);
__decorate([
    FieldResolver(() => UserType, { nullable: true, description: 'Null where the viewer must judge blind.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "worker", null);
__decorate([
    FieldResolver(() => Date, {
        nullable: true,
        description: 'From when on its worker may withdraw a newcomer’s pay; null for pay that does not rest, or no longer, and for others.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Object)
], SubmissionFields.prototype, "clearsAt", null);
__decorate([
    FieldResolver(() => [TaskStepType], {
        description: 'Of the version it was reserved under, variables filled in.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "steps", null);
__decorate([
    FieldResolver(() => [ProofFieldType], { description: 'Of the version it was reserved under.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "proofFields", null);
__decorate([
    FieldResolver(() => [VariableType], { description: 'Of the item; empty for a plain task.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "variables", null);
__decorate([
    FieldResolver(() => [GoldAnswerType], {
        nullable: true,
        description: 'The answers of its item that are known to be right, in the form that answers are kept in. Its employer only, null for others.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "gold", null);
__decorate([
    FieldResolver(() => [AnswerType], { description: 'Of the latest revision; empty until submitted.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "answers", null);
__decorate([
    FieldResolver(() => [SubmissionRevisionType], { description: 'Every delivery, oldest first.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "revisions", null);
__decorate([
    FieldResolver(() => [BonusType], { description: 'What was paid on top, oldest first.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], SubmissionFields.prototype, "bonuses", null);
__decorate([
    FieldResolver(() => [String], {
        description: 'What the viewer may do next, from the same table that enforces it.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Array)
], SubmissionFields.prototype, "viewerActions", null);
SubmissionFields = __decorate([
    Resolver(() => SubmissionType)
], SubmissionFields);
export { SubmissionFields };
let ViewerSubmissionFields = class ViewerSubmissionFields {
    submissions({ status, ...page }, scope) {
        return scope.get(SubmissionLists).mine(status, page);
    }
    submissionCounts(scope) {
        return scope.get(SubmissionLists).counts();
    }
};
__decorate([
    FieldResolver(() => SubmissionConnection, {
        description: 'The viewer’s own work, newest reservation first.',
    }),
    __param(0, Args(() => SubmissionsArgs)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SubmissionsArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], ViewerSubmissionFields.prototype, "submissions", null);
__decorate([
    FieldResolver(() => [SubmissionCountType], {
        description: 'How the viewer’s own work is spread over the statuses; those without any are left out.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], ViewerSubmissionFields.prototype, "submissionCounts", null);
ViewerSubmissionFields = __decorate([
    Resolver(() => ViewerType)
], ViewerSubmissionFields);
export { ViewerSubmissionFields };
let TaskSubmissionFields = class TaskSubmissionFields {
    submissions(task, { status, ...page }, scope) {
        return task.employerId === scope.viewer?.userId
            ? scope.get(SubmissionLists).ofTask(task.id, status, page)
            : null;
    }
    viewerSubmission({ id }, scope) {
        return scope.get(OwnSubmissionLoader).load(id);
    }
};
__decorate([
    FieldResolver(() => SubmissionConnection, {
        nullable: true,
        description: 'Null unless the viewer owns the task. Order: submittedAt, id; not yet delivered ones last, by reservedAt.',
    }),
    __param(0, Root()),
    __param(1, Args(() => SubmissionsArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, SubmissionsArgs,
        Scope]),
    __metadata("design:returntype", Object)
], TaskSubmissionFields.prototype, "submissions", null);
__decorate([
    FieldResolver(() => SubmissionType, {
        nullable: true,
        description: 'The viewer’s own latest submission to it; null where there is none.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], TaskSubmissionFields.prototype, "viewerSubmission", null);
TaskSubmissionFields = __decorate([
    Resolver(() => TaskType)
], TaskSubmissionFields);
export { TaskSubmissionFields };
let EmployerFields = class EmployerFields {
    employerFacts({ id }, scope) {
        return scope.get(EmployerFactsLoader).load(id);
    }
};
__decorate([
    SameForAll(),
    FieldResolver(() => EmployerFactsType, {
        nullable: true,
        description: 'Null for people who never published.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], EmployerFields.prototype, "employerFacts", null);
EmployerFields = __decorate([
    Resolver(() => UserType)
], EmployerFields);
export { EmployerFields };
//# sourceMappingURL=submission.resolver.js.map