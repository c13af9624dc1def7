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
import { Ctx, Query, Resolver } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { trustFigures } from './trust.loader.js';
import { TrustType } from './trust.type.js';
let TrustResolver = class TrustResolver {
    trust(scope) {
        return trustFigures(scope);
    }
};
__decorate([
    Access('public'),
    Query(() => TrustType, {
        nullable: true,
        description: 'Whether people are paid, how fast, and whether the money is there. Anybody.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], TrustResolver.prototype, "trust", null);
TrustResolver = __decorate([
    Resolver()
], TrustResolver);
export { TrustResolver };
//# sourceMappingURL=trust.resolver.js.map