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
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, PageArgs, Scope } from '../kernel/index.js';
import { OperatorSettings, refreshSettings } from './operator-settings.service.js';
import { settingChanges } from './setting-changes.loader.js';
import { ChangeOperatorSettingInput, ChangeOperatorSettingPayload, changeOperatorSettingResult, OperatorSettingChangeConnection, OperatorSettingType, } from './setting.type.js';
let OperatorSettingResolver = class OperatorSettingResolver {
    operatorSettings(scope) {
        return scope.get(OperatorSettings).all();
    }
    operatorSettingChanges(key, page, scope) {
        return settingChanges(scope, key ?? null, page);
    }
    async changeOperatorSetting(input, scope) {
        const command = { field: 'changeOperatorSetting', input };
        const result = await changeOperatorSettingResult.settle(scope, command, async () => {
            await scope.get(OperatorSettings).change(input);
            return Object.assign(new ChangeOperatorSettingPayload(), { key: input.key });
        });
        await refreshSettings(scope.shared, scope.sql);
        return result;
    }
    async setting({ key }, scope) {
        return (await scope.get(OperatorSettings).one(key));
    }
};
__decorate([
    Access('marketplace:moderate'),
    Query(() => [OperatorSettingType], {
        description: 'The numbers this marketplace works with, in a fixed order. Moderators.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], OperatorSettingResolver.prototype, "operatorSettings", null);
__decorate([
    Access('marketplace:moderate'),
    Query(() => OperatorSettingChangeConnection, {
        description: 'Who changed which number when, from what to what and why; newest first. Moderators.',
    }),
    __param(0, Arg('key', () => String, { nullable: true, description: 'Only of this setting.' })),
    __param(1, Args(() => PageArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], OperatorSettingResolver.prototype, "operatorSettingChanges", null);
__decorate([
    Access('marketplace:configure'),
    Mutation(() => changeOperatorSettingResult.type, {
        nullable: true,
        description: 'Changes a number of the marketplace for everything that begins from now on. Administrators. Event settings.changed.',
    }),
    __param(0, Arg('input', () => ChangeOperatorSettingInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ChangeOperatorSettingInput,
        Scope]),
    __metadata("design:returntype", Promise)
], OperatorSettingResolver.prototype, "changeOperatorSetting", null);
__decorate([
    FieldResolver(() => OperatorSettingType),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ChangeOperatorSettingPayload,
        Scope]),
    __metadata("design:returntype", Promise)
], OperatorSettingResolver.prototype, "setting", null);
OperatorSettingResolver = __decorate([
    Resolver(() => ChangeOperatorSettingPayload)
], OperatorSettingResolver);
export { OperatorSettingResolver };
//# sourceMappingURL=setting.resolver.js.map