var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, Int, ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';
let LedgerDefectiveError = class LedgerDefectiveError extends UserError {
    defects;
    constructor(defects) {
        super();
        this.code = 'LEDGER_DEFECTIVE';
        this.message = 'The books do not add up yet; mend them before payouts go on.';
        this.defects = defects;
    }
};
__decorate([
    Field(() => Int, { description: 'How many promises are broken; `ledgerHealth` names them.' }),
    __metadata("design:type", Number)
], LedgerDefectiveError.prototype, "defects", void 0);
LedgerDefectiveError = __decorate([
    RefusalName('LedgerDefectiveError'),
    ObjectType({
        implements: UserError,
        description: 'The books do not add up yet, so money stays. Code LEDGER_DEFECTIVE.',
    }),
    __metadata("design:paramtypes", [Number])
], LedgerDefectiveError);
export { LedgerDefectiveError };
//# sourceMappingURL=ledger.errors.js.map