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
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, registerNode, Scope } from '../kernel/index.js';
import { DeleteFilterInput, MoveSavedFilterInput, RestoreFilterInput, SaveFilterInput, } from './saved-filter.inputs.js';
import { DeleteFilterPayload, deleteFilterResult, MoveSavedFilterPayload, moveSavedFilterResult, RestoreFilterPayload, restoreFilterResult, SavedFilterType, SaveFilterPayload, saveFilterResult, } from './saved-filter.type.js';
import { SavedFilters } from './saved-filters.service.js';
registerNode('flt', { typeName: 'SavedFilter', load: (scope, id) => scope.get(SavedFilters).find(id) });
/** The filters of the feed that a worker keeps. */
let SavedFilterResolver = class SavedFilterResolver {
    savedFilters(scope) {
        return scope.get(SavedFilters).all();
    }
    saveFilter(input, scope) {
        return saveFilterResult.settle(scope, { field: 'saveFilter', input }, async () => {
            const filterId = await scope.get(SavedFilters).save(input);
            return Object.assign(new SaveFilterPayload(), { filterId });
        });
    }
    deleteFilter(input, scope) {
        return deleteFilterResult.settle(scope, { field: 'deleteFilter', input }, async () => {
            await scope.get(SavedFilters).delete(input.filterId);
            return Object.assign(new DeleteFilterPayload(), { deletedId: input.filterId });
        });
    }
    restoreFilter(input, scope) {
        return restoreFilterResult.settle(scope, { field: 'restoreFilter', input }, async () => {
            await scope.get(SavedFilters).restore(input.filterId);
            return Object.assign(new RestoreFilterPayload(), { filterId: input.filterId });
        });
    }
    moveSavedFilter(input, scope) {
        return moveSavedFilterResult.settle(scope, { field: 'moveSavedFilter', input }, async () => {
            await scope.get(SavedFilters).move(input.filterId, input.place);
            return new MoveSavedFilterPayload();
        });
    }
};
__decorate([
    Access('tasks:work'),
    Query(() => [SavedFilterType], {
        description: 'The viewer’s own, at most 10, in the order that the viewer gave them. Workers.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], SavedFilterResolver.prototype, "savedFilters", null);
__decorate([
    Access('tasks:work'),
    Mutation(() => saveFilterResult.type, {
        nullable: true,
        description: 'Keeps a filter of the feed under a name, at most 10 of them, or gives a kept one another name or filter. Workers, their own. No events.',
    }),
    __param(0, Arg('input', () => SaveFilterInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SaveFilterInput, Scope]),
    __metadata("design:returntype", void 0)
], SavedFilterResolver.prototype, "saveFilter", null);
__decorate([
    Access('tasks:work'),
    Mutation(() => deleteFilterResult.type, {
        nullable: true,
        description: 'Takes a saved filter from the list; restoreFilter takes that back for a day. Workers, their own. No events.',
    }),
    __param(0, Arg('input', () => DeleteFilterInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [DeleteFilterInput, Scope]),
    __metadata("design:returntype", void 0)
], SavedFilterResolver.prototype, "deleteFilter", null);
__decorate([
    Access('tasks:work'),
    Mutation(() => restoreFilterResult.type, {
        nullable: true,
        description: 'Takes deleteFilter back, for a day. Workers, their own. No events.',
    }),
    __param(0, Arg('input', () => RestoreFilterInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [RestoreFilterInput, Scope]),
    __metadata("design:returntype", void 0)
], SavedFilterResolver.prototype, "restoreFilter", null);
__decorate([
    Access('tasks:work'),
    Mutation(() => moveSavedFilterResult.type, {
        nullable: true,
        description: 'Puts a saved filter in another place of the list. Workers, their own. No events.',
    }),
    __param(0, Arg('input', () => MoveSavedFilterInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [MoveSavedFilterInput,
        Scope]),
    __metadata("design:returntype", void 0)
], SavedFilterResolver.prototype, "moveSavedFilter", null);
SavedFilterResolver = __decorate([
    Resolver()
], SavedFilterResolver);
export { SavedFilterResolver };
//# sourceMappingURL=saved-filter.resolver.js.map