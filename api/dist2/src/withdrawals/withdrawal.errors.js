var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType } from 'type-graphql';
import { DateTime, RefusalName, UserError } from '../kernel/index.js';
let MethodRestingError = class MethodRestingError extends UserError {
    usableAt;
    constructor(usableAt) {
        super();
        this.code = 'METHOD_RESTING';
        this.message = 'This payout method is new and rests before its first use.';
        this.usableAt = usableAt;
    }
};
__decorate([
    Field(() => DateTime, { description: 'From then on it can be used.' }),
    __metadata("design:type", Date)
], MethodRestingError.prototype, "usableAt", void 0);
MethodRestingError = __decorate([
    RefusalName('MethodRestingError'),
    ObjectType({
        implements: UserError,
        description: 'A new payout method rests before its first use. Code METHOD_RESTING.',
    }),
    __metadata("design:paramtypes", [Date])
], MethodRestingError);
export { MethodRestingError };
//# sourceMappingURL=withdrawal.errors.js.map