var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, defineResult, IdempotencyMismatchError, InvalidInputError, InvalidTransitionError, MoneyType, NotFoundError, } from '../kernel/index.js';
import { BankTransferState } from '../payments/index.js';
registerEnumType(BankTransferState, {
    name: 'BankTransferState',
    description: 'WAITING for the next file, EXPORTED in one, then as the bank reported.',
});
const BankOutcome = { PAID: 'PAID', REFUSED: 'REFUSED', RETURNED: 'RETURNED' };
registerEnumType(BankOutcome, {
    name: 'BankOutcome',
    description: 'PAID or REFUSED what was exported; RETURNED what it had paid.',
});
/** Why a bank refuses, as far as it can be told in words that help. */
const BankRefusal = {
    NO_SUCH_ACCOUNT: 'NO_SUCH_ACCOUNT',
    ACCOUNT_CANNOT_RECEIVE: 'ACCOUNT_CANNOT_RECEIVE',
    PROVIDER_LIMIT: 'PROVIDER_LIMIT',
    DECLINED: 'DECLINED',
};
registerEnumType(BankRefusal, {
    name: 'BankRefusal',
    description: 'Why the bank refused; the worker reads it in words.',
});
let BankTransferType = class BankTransferType {
    withdrawalId;
    state;
    destination;
    accountName;
    amount;
    bankReference;
    viewerActions;
    createdAt;
    mayTakeBack;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], BankTransferType.prototype, "withdrawalId", void 0);
__decorate([
    Field(() => BankTransferState),
    __metadata("design:type", String)
], BankTransferType.prototype, "state", void 0);
__decorate([
    Field(() => String, { description: 'Masked.' }),
    __metadata("design:type", String)
], BankTransferType.prototype, "destination", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], BankTransferType.prototype, "accountName", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], BankTransferType.prototype, "amount", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'The bank’s own number.' }),
    __metadata("design:type", Object)
], BankTransferType.prototype, "bankReference", void 0);
__decorate([
    Field(() => [String], {
        description: 'Outcomes the viewer may report of it now; none of their own money.',
    }),
    __metadata("design:type", Array)
], BankTransferType.prototype, "viewerActions", void 0);
__decorate([
    Field(() => DateTime, { description: 'When it was ordered.' }),
    __metadata("design:type", Date)
], BankTransferType.prototype, "createdAt", void 0);
__decorate([
    Field(() => Boolean, {
        description: 'Whether the viewer may take it back now, by refuseWithdrawal: as long as it is in no file.',
    }),
    __metadata("design:type", Boolean)
], BankTransferType.prototype, "mayTakeBack", void 0);
BankTransferType = __decorate([
    ObjectType('BankTransfer', {
        description: 'One withdrawal on its way by bank. Moderators.',
    })
], BankTransferType);
export { BankTransferType };
let BankBatchType = class BankBatchType {
    id;
    lines;
    total;
    createdAt;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], BankBatchType.prototype, "id", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], BankBatchType.prototype, "lines", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], BankBatchType.prototype, "total", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], BankBatchType.prototype, "createdAt", void 0);
BankBatchType = __decorate([
    ObjectType('BankBatch', { description: 'Withdrawals that were taken to the bank in one file. Moderators.' })
], BankBatchType);
export { BankBatchType };
let BankDeskType = class BankDeskType {
    waiting;
    batches;
};
__decorate([
    Field(() => Int, { description: 'Transfers that will be in the next file.' }),
    __metadata("design:type", Number)
], BankDeskType.prototype, "waiting", void 0);
__decorate([
    Field(() => [BankBatchType], { description: 'The 30 newest files.' }),
    __metadata("design:type", Array)
], BankDeskType.prototype, "batches", void 0);
BankDeskType = __decorate([
    ObjectType('BankDesk', {
        description: 'What waits for a bank, and what was taken there.',
    })
], BankDeskType);
export { BankDeskType };
let ExportBankBatchInput = class ExportBankBatchInput {
    idempotencyKey;
};
__decorate([
    Field(() => String, { description: 'A repeat with the same key answers the same file.' }),
    __metadata("design:type", String)
], ExportBankBatchInput.prototype, "idempotencyKey", void 0);
ExportBankBatchInput = __decorate([
    InputType({ description: 'Nothing to choose: everything that waits is taken.' })
], ExportBankBatchInput);
export { ExportBankBatchInput };
let ExportBankBatchPayload = class ExportBankBatchPayload {
    batchId;
};
ExportBankBatchPayload = __decorate([
    ObjectType({ description: 'What waited is in a file.' })
], ExportBankBatchPayload);
export { ExportBankBatchPayload };
let ReportBankTransferInput = class ReportBankTransferInput {
    withdrawalId;
    outcome;
    bankReference;
    reason;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], ReportBankTransferInput.prototype, "withdrawalId", void 0);
__decorate([
    Field(() => BankOutcome),
    __metadata("design:type", String)
], ReportBankTransferInput.prototype, "outcome", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: 'The bank’s own number of the transfer; needed for PAID.',
    }),
    __metadata("design:type", Object)
], ReportBankTransferInput.prototype, "bankReference", void 0);
__decorate([
    Field(() => BankRefusal, {
        nullable: true,
        description: 'Why it was REFUSED; DECLINED where nothing is given.',
    }),
    __metadata("design:type", Object)
], ReportBankTransferInput.prototype, "reason", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ReportBankTransferInput.prototype, "idempotencyKey", void 0);
ReportBankTransferInput = __decorate([
    InputType({ description: 'What the bank’s statement says of a transfer.' })
], ReportBankTransferInput);
export { ReportBankTransferInput };
let ReportBankTransferPayload = class ReportBankTransferPayload {
    withdrawalId;
};
ReportBankTransferPayload = __decorate([
    ObjectType({ description: 'Noted; the withdrawal follows within seconds.' })
], ReportBankTransferPayload);
export { ReportBankTransferPayload };
export const exportBankBatchResult = defineResult('ExportBankBatchResult', ExportBankBatchPayload, InvalidTransitionError, IdempotencyMismatchError);
export const reportBankTransferResult = defineResult('ReportBankTransferResult', ReportBankTransferPayload, InvalidInputError, NotFoundError, InvalidTransitionError, IdempotencyMismatchError);
//# sourceMappingURL=bank-batch.type.js.map