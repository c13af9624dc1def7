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
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { Accounts } from './accounts.service.js';
import { OwnAccountLoader } from './own-account.loader.js';
import { PreferencesType, UpdatePreferencesInput, UpdatePreferencesPayload, updatePreferencesResult, } from './preferences.type.js';
import { viewerOf, ViewerType } from './viewer.type.js';
let PreferencesResolver = class PreferencesResolver {
    async preferences({ userId }, scope) {
        return (await scope.get(OwnAccountLoader).load(userId)).preferences;
    }
    updatePreferences(input, scope) {
        return updatePreferencesResult.settle(scope, { field: 'updatePreferences', input }, async () => {
            await scope.get(Accounts).prefer(input);
            return Object.assign(new UpdatePreferencesPayload(), { viewer: viewerOf(scope.me.userId) });
        });
    }
};
__decorate([
    FieldResolver(() => PreferencesType, {
        description: 'How the viewer likes pages and mails; updatePreferences changes it.',
    }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ViewerType, Scope]),
    __metadata("design:returntype", Promise)
], PreferencesResolver.prototype, "preferences", null);
__decorate([
    Access('member'),
    Mutation(() => updatePreferencesResult.type, {
        nullable: true,
        description: 'Keeps with the account how its owner likes pages and mails, so that it holds on every device. Members.',
    }),
    __param(0, Arg('input', () => UpdatePreferencesInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [UpdatePreferencesInput,
        Scope]),
    __metadata("design:returntype", void 0)
], PreferencesResolver.prototype, "updatePreferences", null);
PreferencesResolver = __decorate([
    Resolver(() => ViewerType)
], PreferencesResolver);
export { PreferencesResolver };
//# sourceMappingURL=preferences.resolver.js.map