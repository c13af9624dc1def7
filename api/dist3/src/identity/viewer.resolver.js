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
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { OwnAccountLoader } from './own-account.loader.js';
import { SessionType } from './session.type.js';
import { Sessions } from './sessions.service.js';
import { UserLoader } from './user.loader.js';
import { RoleName, UserType } from './user.type.js';
import { viewerOf, ViewerType } from './viewer.type.js';
let ViewerResolver = class ViewerResolver {
    viewer(scope) {
        return scope.viewer && viewerOf(scope.viewer.userId);
    }
    async user({ userId }, scope) {
        return (await scope.get(UserLoader).load(userId));
    }
    async email({ userId }, scope) {
        return (await scope.get(OwnAccountLoader).load(userId)).email;
    }
    async emailVerified({ userId }, scope) {
        return (await scope.get(OwnAccountLoader).load(userId)).emailVerified;
    }
    async roles({ userId }, scope) {
        return (await scope.get(OwnAccountLoader).load(userId)).roles;
    }
    sessions({ userId }, scope) {
        return scope.get(Sessions).list(userId);
    }
};
__decorate([
    Access('public'),
    Query(() => ViewerType, { nullable: true, description: 'Who is calling. Null for an anonymous caller.' }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Object)
], ViewerResolver.prototype, "viewer", null);
__decorate([
    FieldResolver(() => UserType, { description: 'The person as others see them.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ViewerType, Scope]),
    __metadata("design:returntype", Promise)
], ViewerResolver.prototype, "user", null);
__decorate([
    FieldResolver(() => String, { nullable: true, description: 'Where mails go.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ViewerType, Scope]),
    __metadata("design:returntype", Promise)
], ViewerResolver.prototype, "email", null);
__decorate([
    FieldResolver(() => Boolean, {
        description: 'Whether the e-mail address is confirmed; see requestEmailVerification.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ViewerType, Scope]),
    __metadata("design:returntype", Promise)
], ViewerResolver.prototype, "emailVerified", null);
__decorate([
    FieldResolver(() => [RoleName], { description: 'What this account may do; addRole adds to it.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ViewerType, Scope]),
    __metadata("design:returntype", Promise)
], ViewerResolver.prototype, "roles", null);
__decorate([
    FieldResolver(() => [SessionType], {
        description: 'Where the viewer is signed in, newest first, at most 100 by cookie and 100 by token; endSession ends one.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ViewerType, Scope]),
    __metadata("design:returntype", Promise)
], ViewerResolver.prototype, "sessions", null);
ViewerResolver = __decorate([
    Resolver(() => ViewerType)
], ViewerResolver);
export { ViewerResolver };
let SessionResolver = class SessionResolver {
    current({ id }, scope) {
        return scope.viewer?.sessionId === id;
    }
};
__decorate([
    FieldResolver(() => Boolean, { description: 'The one this very request came with.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SessionType, Scope]),
    __metadata("design:returntype", Boolean)
], SessionResolver.prototype, "current", null);
SessionResolver = __decorate([
    Resolver(() => SessionType)
], SessionResolver);
export { SessionResolver };
//# sourceMappingURL=viewer.resolver.js.map