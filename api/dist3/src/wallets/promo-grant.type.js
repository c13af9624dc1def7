var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, defineConnection, MoneyType } from '../kernel/index.js';
import { PromoKind } from './promos.service.js';
let PromoGrantType = class PromoGrantType {
    id;
    userId;
    userName;
    kind;
    amount;
    note;
    grantedBy;
    at;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], PromoGrantType.prototype, "id", void 0);
__decorate([
    Field(() => ID, { description: 'Of whom has it.' }),
    __metadata("design:type", String)
], PromoGrantType.prototype, "userId", void 0);
__decorate([
    Field(() => String, { description: 'Of whom has it.' }),
    __metadata("design:type", String)
], PromoGrantType.prototype, "userName", void 0);
__decorate([
    Field(() => PromoKind),
    __metadata("design:type", String)
], PromoGrantType.prototype, "kind", void 0);
__decorate([
    Field(() => MoneyType),
    __metadata("design:type", MoneyType)
], PromoGrantType.prototype, "amount", void 0);
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], PromoGrantType.prototype, "note", void 0);
__decorate([
    Field(() => String, { description: 'The administrator’s name.' }),
    __metadata("design:type", String)
], PromoGrantType.prototype, "grantedBy", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], PromoGrantType.prototype, "at", void 0);
PromoGrantType = __decorate([
    ObjectType('PromoGrant', {
        description: 'Credit that an administrator gave: to whom, why and by whom, kept for good.',
    })
], PromoGrantType);
export { PromoGrantType };
export const PromoGrantConnection = defineConnection('PromoGrant', () => PromoGrantType);
//# sourceMappingURL=promo-grant.type.js.map