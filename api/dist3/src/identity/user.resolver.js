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
import { CountryLoader } from './user.loader.js';
import { UserType } from './user.type.js';
let UserResolver = class UserResolver {
    country(user, scope) {
        return scope.get(CountryLoader).load(user.id);
    }
};
__decorate([
    FieldResolver(() => String, {
        nullable: true,
        description: 'ISO 3166-1 alpha-2; null where the viewer has no business knowing: it is told to oneself, to employers of this person’s work and to moderators.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [UserType, Scope]),
    __metadata("design:returntype", Promise)
], UserResolver.prototype, "country", null);
UserResolver = __decorate([
    Resolver(() => UserType)
], UserResolver);
export { UserResolver };
//# sourceMappingURL=user.resolver.js.map