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
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, Scope } from '../../kernel/index.js';
import { OversightQueues } from './oversight.queues.js';
let ModerationQueue = class ModerationQueue {
    waiting;
    oldestAt;
};
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], ModerationQueue.prototype, "waiting", void 0);
__decorate([
    Field(() => Date, { nullable: true, description: 'Since when the one that waits longest does.' }),
    __metadata("design:type", Object)
], ModerationQueue.prototype, "oldestAt", void 0);
ModerationQueue = __decorate([
    ObjectType({ description: 'Something that waits for a moderator.' })
], ModerationQueue);
export { ModerationQueue };
let ModerationQueues = class ModerationQueues {
    tasks;
    disputes;
    unanswered;
    payouts;
    differences;
};
__decorate([
    Field(() => ModerationQueue, { description: 'Tasks in review.' }),
    __metadata("design:type", ModerationQueue)
], ModerationQueues.prototype, "tasks", void 0);
__decorate([
    Field(() => ModerationQueue, { description: 'Disputes that the employer has answered.' }),
    __metadata("design:type", ModerationQueue)
], ModerationQueues.prototype, "disputes", void 0);
__decorate([
    Field(() => ModerationQueue, { description: 'Disputes that still wait for the employer.' }),
    __metadata("design:type", ModerationQueue)
], ModerationQueues.prototype, "unanswered", void 0);
__decorate([
    Field(() => ModerationQueue, { description: 'Withdrawals held for risk, or of unknown outcome.' }),
    __metadata("design:type", ModerationQueue)
], ModerationQueues.prototype, "payouts", void 0);
__decorate([
    Field(() => ModerationQueue, { description: 'Differences with providers’ lists that nobody has settled.' }),
    __metadata("design:type", ModerationQueue)
], ModerationQueues.prototype, "differences", void 0);
ModerationQueues = __decorate([
    ObjectType({ description: 'How much there is for moderators to do.' })
], ModerationQueues);
export { ModerationQueues };
let OversightResolver = class OversightResolver {
    moderationQueues(scope) {
        return scope.get(OversightQueues).read();
    }
};
__decorate([
    Access('marketplace:moderate'),
    Query(() => ModerationQueues, { description: 'How long the moderators’ queues are. Moderators.' }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], OversightResolver.prototype, "moderationQueues", null);
OversightResolver = __decorate([
    Resolver()
], OversightResolver);
export { OversightResolver };
//# sourceMappingURL=oversight.resolver.js.map