var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError, InvalidTransitionError, MoneyType, } from '../kernel/index.js';
import { LedgerCheckKind } from './ledger-watch.service.js';
import { LedgerDefectiveError } from './ledger.errors.js';
registerEnumType(LedgerCheckKind, {
    name: 'LedgerCheckKind',
    description: 'CHANGES: what was written since the last clean check, every minute. FULL: everything, every night.',
});
let LedgerDefectType = class LedgerDefectType {
    invariant;
    subject;
    detail;
};
__decorate([
    Field(() => String, { description: 'Its name in docs/LEDGER.md, such as "journal-balances".' }),
    __metadata("design:type", String)
], LedgerDefectType.prototype, "invariant", void 0);
__decorate([
    Field(() => String, { description: 'Id of the account, journal, task, item, submission or stream.' }),
    __metadata("design:type", String)
], LedgerDefectType.prototype, "subject", void 0);
__decorate([
    Field(() => String, { description: 'What was found, in micro-units.' }),
    __metadata("design:type", String)
], LedgerDefectType.prototype, "detail", void 0);
LedgerDefectType = __decorate([
    ObjectType('LedgerDefect', {
        description: 'A promise of the books that does not hold.',
    })
], LedgerDefectType);
export { LedgerDefectType };
let LedgerTotalsType = class LedgerTotalsType {
    owedToUsers;
    inEscrow;
    fees;
    otherHoldings;
    paidIn;
};
__decorate([
    Field(() => MoneyType, { description: 'Everything in wallets: available, clearing and on hold.' }),
    __metadata("design:type", MoneyType)
], LedgerTotalsType.prototype, "owedToUsers", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Held for slots of tasks.' }),
    __metadata("design:type", MoneyType)
], LedgerTotalsType.prototype, "inEscrow", void 0);
__decorate([
    Field(() => MoneyType, { description: 'Earned by the marketplace.' }),
    __metadata("design:type", MoneyType)
], LedgerTotalsType.prototype, "fees", void 0);
__decorate([
    Field(() => MoneyType, {
        description: 'Between currencies, in reserve and in settled differences; below 0 where the other currency holds it.',
    }),
    __metadata("design:type", MoneyType)
], LedgerTotalsType.prototype, "otherHoldings", void 0);
__decorate([
    Field(() => MoneyType, { description: 'What came in through payment methods, less what went out.' }),
    __metadata("design:type", MoneyType)
], LedgerTotalsType.prototype, "paidIn", void 0);
LedgerTotalsType = __decorate([
    ObjectType('LedgerTotals', {
        description: 'What one currency’s books hold. Paid in less paid out = owed to users + in escrow + fees + other holdings.',
    })
], LedgerTotalsType);
export { LedgerTotalsType };
let LedgerCheckType = class LedgerCheckType {
    kind;
    at;
    tookMs;
    defects;
};
__decorate([
    Field(() => LedgerCheckKind),
    __metadata("design:type", String)
], LedgerCheckType.prototype, "kind", void 0);
__decorate([
    Field(() => Date),
    __metadata("design:type", Date)
], LedgerCheckType.prototype, "at", void 0);
__decorate([
    Field(() => Int),
    __metadata("design:type", Number)
], LedgerCheckType.prototype, "tookMs", void 0);
__decorate([
    Field(() => Int, { description: 'How many were found; at most 100 are counted.' }),
    __metadata("design:type", Number)
], LedgerCheckType.prototype, "defects", void 0);
LedgerCheckType = __decorate([
    ObjectType('LedgerCheck', {
        description: 'When the books were last looked through by the marketplace itself.',
    })
], LedgerCheckType);
export { LedgerCheckType };
let PayoutFreezeType = class PayoutFreezeType {
    reason;
    since;
};
__decorate([
    Field(() => String, { description: 'A code: LEDGER_DEFECT.' }),
    __metadata("design:type", String)
], PayoutFreezeType.prototype, "reason", void 0);
__decorate([
    Field(() => Date),
    __metadata("design:type", Date)
], PayoutFreezeType.prototype, "since", void 0);
PayoutFreezeType = __decorate([
    ObjectType('PayoutFreeze', {
        description: 'Nothing is sent to any provider; what was sent is still asked about.',
    })
], PayoutFreezeType);
export { PayoutFreezeType };
let LedgerHealthType = class LedgerHealthType {
    checkedAt;
    defects;
    totals;
    frozen;
    lastChecks;
};
__decorate([
    Field(() => Date, { description: 'When the books were last read through, or what had changed in them.' }),
    __metadata("design:type", Date)
], LedgerHealthType.prototype, "checkedAt", void 0);
__decorate([
    Field(() => [LedgerDefectType], { description: 'At most 100; empty when the books are clean.' }),
    __metadata("design:type", Array)
], LedgerHealthType.prototype, "defects", void 0);
__decorate([
    Field(() => [LedgerTotalsType], { description: 'One for each currency.' }),
    __metadata("design:type", Array)
], LedgerHealthType.prototype, "totals", void 0);
__decorate([
    Field(() => PayoutFreezeType, { nullable: true, description: 'Set while payouts are stopped.' }),
    __metadata("design:type", Object)
], LedgerHealthType.prototype, "frozen", void 0);
__decorate([
    Field(() => [LedgerCheckType], { description: 'The newest of each kind.' }),
    __metadata("design:type", Array)
], LedgerHealthType.prototype, "lastChecks", void 0);
LedgerHealthType = __decorate([
    ObjectType('LedgerHealth', {
        description: 'Whether every promise of the books holds.',
    })
], LedgerHealthType);
export { LedgerHealthType };
let LiftPayoutFreezeInput = class LiftPayoutFreezeInput {
    note;
    idempotencyKey;
};
__decorate([
    Field(() => String, { description: '20 to 1,000 characters; kept with who said so.' }),
    __metadata("design:type", String)
], LiftPayoutFreezeInput.prototype, "note", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], LiftPayoutFreezeInput.prototype, "idempotencyKey", void 0);
LiftPayoutFreezeInput = __decorate([
    InputType({ description: 'Why payouts may go on.' })
], LiftPayoutFreezeInput);
export { LiftPayoutFreezeInput };
let LiftPayoutFreezePayload = class LiftPayoutFreezePayload {
    reason;
};
__decorate([
    Field(() => String, { description: 'What they had been stopped for.' }),
    __metadata("design:type", String)
], LiftPayoutFreezePayload.prototype, "reason", void 0);
LiftPayoutFreezePayload = __decorate([
    ObjectType({ description: 'Payouts go on within half a minute.' })
], LiftPayoutFreezePayload);
export { LiftPayoutFreezePayload };
export const liftPayoutFreezeResult = defineResult('LiftPayoutFreezeResult', LiftPayoutFreezePayload, InvalidInputError, InvalidTransitionError, LedgerDefectiveError, IdempotencyMismatchError);
//# sourceMappingURL=ledger-health.type.js.map