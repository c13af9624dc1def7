var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyType, RefusalName, toMoney, UserError } from '../kernel/index.js';
import { ProhibitionReason } from './task.lint.js';
registerEnumType(ProhibitionReason, {
    name: 'ProhibitionReason',
    description: 'Why the marketplace does not carry a task. More may be added.',
    valuesConfig: {
        PROHIBITED_CATEGORY: { description: 'Work of its category is not carried at all.' },
        ASKS_FOR_SECRETS: { description: 'It asks for passwords, PINs, one-time codes or the like.' },
        ASKS_FOR_IDENTITY_PAPERS: { description: 'It asks for papers that prove who somebody is.' },
        ORDERS_PRAISE: { description: 'It orders stars or praise instead of an honest opinion.' },
    },
});
let ProhibitedContentError = class ProhibitedContentError extends UserError {
    reasons;
    reasonCodes;
    constructor(prohibitions) {
        super();
        this.code = 'PROHIBITED_CONTENT';
        this.reasons = prohibitions.map(({ sentence }) => sentence);
        this.reasonCodes = prohibitions.map(({ code }) => code);
        this.message = this.reasons[0] ?? 'The marketplace does not carry such work.';
    }
};
__decorate([
    Field(() => [String], { description: 'One sentence each, safe to show to the employer.' }),
    __metadata("design:type", Array)
], ProhibitedContentError.prototype, "reasons", void 0);
__decorate([
    Field(() => [ProhibitionReason], {
        description: 'The same reasons in the same order, for callers who have words of their own for them.',
    }),
    __metadata("design:type", Array)
], ProhibitedContentError.prototype, "reasonCodes", void 0);
ProhibitedContentError = __decorate([
    RefusalName('ProhibitedContentError'),
    ObjectType({
        implements: UserError,
        description: 'The marketplace does not carry such work; the reasons say what is wrong. Code PROHIBITED_CONTENT.',
    }),
    __metadata("design:paramtypes", [Array])
], ProhibitedContentError);
export { ProhibitedContentError };
let CostChangedError = class CostChangedError extends UserError {
    cost;
    constructor(cost) {
        super();
        this.code = 'COST_CHANGED';
        this.message = 'The draft was changed and costs something else now; look at it once more.';
        this.cost = toMoney(cost);
    }
};
__decorate([
    Field(() => MoneyType, { description: 'What it costs now: reward and fee of every slot.' }),
    __metadata("design:type", MoneyType)
], CostChangedError.prototype, "cost", void 0);
CostChangedError = __decorate([
    RefusalName('CostChangedError'),
    ObjectType({
        implements: UserError,
        description: 'The draft costs something else than expectedCost by now; nothing was held. Code COST_CHANGED.',
    }),
    __metadata("design:paramtypes", [Object])
], CostChangedError);
export { CostChangedError };
//# sourceMappingURL=task.errors.js.map