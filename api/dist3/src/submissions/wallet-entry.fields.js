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
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Scope } from '../kernel/index.js';
import { TaskLoader, TaskType } from '../tasks/index.js';
import { WalletEntryType } from '../wallets/index.js';
import { SubmissionLoader } from './submission.loader.js';
import { SubmissionType } from './submission.type.js';
/** What the money of a wallet entry was for; wallets stand below tasks and submissions and know neither. */
let WalletEntryFields = class WalletEntryFields {
    async submission({ submissionId }, scope) {
        return submissionId === null ? null : scope.get(SubmissionLoader).load(submissionId);
    }
    async task({ taskId }, scope) {
        return taskId === null ? null : scope.get(TaskLoader).load(taskId);
    }
};
__decorate([
    FieldResolver(() => SubmissionType, {
        nullable: true,
        description: 'The work that was paid, where it was for work.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], WalletEntryFields.prototype, "submission", null);
__decorate([
    FieldResolver(() => TaskType, { nullable: true, description: 'The task it was for.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], WalletEntryFields.prototype, "task", null);
WalletEntryFields = __decorate([
    Resolver(() => WalletEntryType)
], WalletEntryFields);
export { WalletEntryFields };
//# sourceMappingURL=wallet-entry.fields.js.map