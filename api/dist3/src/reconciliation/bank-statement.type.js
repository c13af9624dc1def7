var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError, NotFoundError } from '../kernel/index.js';
let ImportBankStatementInput = class ImportBankStatementInput {
    from;
    to;
    csv;
    idempotencyKey;
};
__decorate([
    Field(() => String, { description: 'The first day it covers, in Dhaka, such as "2026-11-22".' }),
    __metadata("design:type", String)
], ImportBankStatementInput.prototype, "from", void 0);
__decorate([
    Field(() => String, { description: 'The last day it covers; at most 31 days, and none that is not over.' }),
    __metadata("design:type", String)
], ImportBankStatementInput.prototype, "to", void 0);
__decorate([
    Field(() => String, {
        description: 'CSV of at most 500 lines and 60,000 characters. Its first line is date,reference,bank_number,outcome,amount,currency; the outcome is PAID or RETURNED, the reference that of our file. A bad line is named in the path: ["csv", "3"].',
    }),
    __metadata("design:type", String)
], ImportBankStatementInput.prototype, "csv", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], ImportBankStatementInput.prototype, "idempotencyKey", void 0);
ImportBankStatementInput = __decorate([
    InputType({ description: 'The bank’s own statement of whole days that are over.' })
], ImportBankStatementInput);
export { ImportBankStatementInput };
let ImportBankStatementPayload = class ImportBankStatementPayload {
    added;
    known;
    from;
    to;
};
__decorate([
    Field(() => Int, { description: 'Lines that were not known before.' }),
    __metadata("design:type", Number)
], ImportBankStatementPayload.prototype, "added", void 0);
__decorate([
    Field(() => Int, { description: 'Lines that an earlier statement had already.' }),
    __metadata("design:type", Number)
], ImportBankStatementPayload.prototype, "known", void 0);
ImportBankStatementPayload = __decorate([
    ObjectType({
        description: 'The statement is kept, and its days are compared with our books; nothing has moved.',
    })
], ImportBankStatementPayload);
export { ImportBankStatementPayload };
export const importBankStatementResult = defineResult('ImportBankStatementResult', ImportBankStatementPayload, InvalidInputError, NotFoundError, IdempotencyMismatchError);
//# sourceMappingURL=bank-statement.type.js.map