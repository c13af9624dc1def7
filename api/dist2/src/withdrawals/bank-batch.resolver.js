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
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, Scope, toMoney } from '../kernel/index.js';
import { BankTransfers } from '../payments/index.js';
import { BankDesk } from './bank-desk.service.js';
import { BankBatchType, BankDeskType, BankTransferType, ExportBankBatchInput, ExportBankBatchPayload, exportBankBatchResult, ReportBankTransferInput, ReportBankTransferPayload, reportBankTransferResult, } from './bank-batch.type.js';
const toType = ({ id, lines, total, createdAt }) => Object.assign(new BankBatchType(), {
    ...{ id, lines, createdAt },
    total: toMoney({ micros: total, currency: 'BDT' }),
});
/** Withdrawals that people carry to a bank. */
let BankBatchResolver = class BankBatchResolver {
    async bankDesk(scope) {
        const transfers = scope.get(BankTransfers);
        const [waiting, batches] = [await transfers.waiting(), await transfers.batches()];
        return { waiting, batches: batches.map(toType) };
    }
    async bankBatch(id, scope) {
        const batch = await scope.get(BankTransfers).batch(id);
        return batch && toType(batch);
    }
    exportBankBatch(input, scope) {
        return exportBankBatchResult.settle(scope, { field: 'exportBankBatch', input }, async () => {
            const batchId = await scope.get(BankDesk).export();
            return Object.assign(new ExportBankBatchPayload(), { batchId });
        });
    }
    reportBankTransfer(input, scope) {
        return reportBankTransferResult.settle(scope, { field: 'reportBankTransfer', input }, async () => {
            const { withdrawalId: reference, outcome, bankReference = null, reason = null } = input;
            await scope.get(BankDesk).report({ reference, outcome, bankReference, reason });
            return Object.assign(new ReportBankTransferPayload(), { withdrawalId: reference });
        });
    }
};
__decorate([
    Access('marketplace:moderate'),
    Query(() => BankDeskType, {
        description: 'What waits for the bank, and what was taken there. Moderators.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], BankBatchResolver.prototype, "bankDesk", null);
__decorate([
    Access('marketplace:moderate'),
    Query(() => BankBatchType, { nullable: true, description: 'One file with its transfers. Moderators.' }),
    __param(0, Arg('id', () => ID)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], BankBatchResolver.prototype, "bankBatch", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => exportBankBatchResult.type, {
        nullable: true,
        description: 'Takes what waits for the bank, 500 transfers at most, as one file; none is in two. Not while payouts are stopped. Moderators.',
    }),
    __param(0, Arg('input', () => ExportBankBatchInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ExportBankBatchInput,
        Scope]),
    __metadata("design:returntype", void 0)
], BankBatchResolver.prototype, "exportBankBatch", null);
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => reportBankTransferResult.type, {
        nullable: true,
        description: 'Notes what the bank did with a transfer, as its statement says. Moderators, not for their own. Events withdrawal.paid or withdrawal.failed.',
    }),
    __param(0, Arg('input', () => ReportBankTransferInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ReportBankTransferInput,
        Scope]),
    __metadata("design:returntype", void 0)
], BankBatchResolver.prototype, "reportBankTransfer", null);
BankBatchResolver = __decorate([
    Resolver()
], BankBatchResolver);
export { BankBatchResolver };
let BankDeskFields = class BankDeskFields {
    orders(scope) {
        return scope.get(BankDesk).orders();
    }
};
__decorate([
    FieldResolver(() => [BankTransferType], {
        description: 'What will be in the next file, oldest first; 500 at most.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], BankDeskFields.prototype, "orders", null);
BankDeskFields = __decorate([
    Resolver(() => BankDeskType)
], BankDeskFields);
export { BankDeskFields };
let BankBatchFields = class BankBatchFields {
    transfers({ id }, scope) {
        return scope.get(BankDesk).transfersIn(id);
    }
    async file({ id }, scope) {
        const transfers = scope.get(BankTransfers);
        return transfers.file((await transfers.batch(id)));
    }
};
__decorate([
    FieldResolver(() => [BankTransferType], { description: 'By withdrawal; 500 at most.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [BankBatchType, Scope]),
    __metadata("design:returntype", Promise)
], BankBatchFields.prototype, "transfers", null);
__decorate([
    FieldResolver(() => String, {
        description: 'The file for the bank: CSV with account numbers in full, the same however often it is read.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [BankBatchType, Scope]),
    __metadata("design:returntype", Promise)
], BankBatchFields.prototype, "file", null);
BankBatchFields = __decorate([
    Resolver(() => BankBatchType)
], BankBatchFields);
export { BankBatchFields };
let ExportBankBatchFields = class ExportBankBatchFields {
    async batch({ batchId }, scope) {
        return toType((await scope.get(BankTransfers).batch(batchId)));
    }
};
__decorate([
    FieldResolver(() => BankBatchType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ExportBankBatchPayload, Scope]),
    __metadata("design:returntype", Promise)
], ExportBankBatchFields.prototype, "batch", null);
ExportBankBatchFields = __decorate([
    Resolver(() => ExportBankBatchPayload)
], ExportBankBatchFields);
export { ExportBankBatchFields };
let ReportBankTransferFields = class ReportBankTransferFields {
    async transfer({ withdrawalId }, scope) {
        return (await scope.get(BankDesk).transfer(withdrawalId));
    }
};
__decorate([
    FieldResolver(() => BankTransferType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ReportBankTransferPayload,
        Scope]),
    __metadata("design:returntype", Promise)
], ReportBankTransferFields.prototype, "transfer", null);
ReportBankTransferFields = __decorate([
    Resolver(() => ReportBankTransferPayload)
], ReportBankTransferFields);
export { ReportBankTransferFields };
//# sourceMappingURL=bank-batch.resolver.js.map