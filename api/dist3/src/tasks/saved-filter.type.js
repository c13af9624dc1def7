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
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { defineResult, IdempotencyMismatchError, InvalidInputError, LimitReachedError, MoneyType, Node, NotFoundError, Scope, } from '../kernel/index.js';
import { SavedFilters } from './saved-filters.service.js';
import { TaskSort } from './task.status.js';
let FilterTermsType = class FilterTermsType {
    categories;
    minReward;
    maxMinutes;
    search;
};
__decorate([
    Field(() => [String], { description: 'Slugs; any of them. Empty for every category.' }),
    __metadata("design:type", Array)
], FilterTermsType.prototype, "categories", void 0);
__decorate([
    Field(() => MoneyType, { nullable: true }),
    __metadata("design:type", Object)
], FilterTermsType.prototype, "minReward", void 0);
__decorate([
    Field(() => Int, { nullable: true, description: 'Estimated minutes at most.' }),
    __metadata("design:type", Object)
], FilterTermsType.prototype, "maxMinutes", void 0);
__decorate([
    Field(() => String, { nullable: true }),
    __metadata("design:type", Object)
], FilterTermsType.prototype, "search", void 0);
FilterTermsType = __decorate([
    ObjectType('FilterTerms', {
        description: 'What a saved filter asks for, each field as TaskFilter takes it.',
    })
], FilterTermsType);
export { FilterTermsType };
let SavedFilterType = class SavedFilterType extends Node {
    name;
    filter;
    sort;
};
__decorate([
    Field(() => String),
    __metadata("design:type", String)
], SavedFilterType.prototype, "name", void 0);
__decorate([
    Field(() => FilterTermsType),
    __metadata("design:type", FilterTermsType)
], SavedFilterType.prototype, "filter", void 0);
__decorate([
    Field(() => TaskSort),
    __metadata("design:type", String)
], SavedFilterType.prototype, "sort", void 0);
SavedFilterType = __decorate([
    ObjectType('SavedFilter', {
        implements: Node,
        description: 'A filter of the feed that its worker keeps under a name. Nobody else sees it.',
    })
], SavedFilterType);
export { SavedFilterType };
/** Keeps the id alone and reads the filter afresh. */
let SavedFilterPayload = class SavedFilterPayload {
    filterId;
    savedFilter(scope) {
        return scope.get(SavedFilters).find(this.filterId);
    }
};
__decorate([
    Field(() => SavedFilterType, {
        nullable: true,
        description: 'As it is now; null where it was deleted since.',
    }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], SavedFilterPayload.prototype, "savedFilter", null);
SavedFilterPayload = __decorate([
    ObjectType()
], SavedFilterPayload);
let SaveFilterPayload = class SaveFilterPayload extends SavedFilterPayload {
};
SaveFilterPayload = __decorate([
    ObjectType({ description: 'The filter as it is kept.' })
], SaveFilterPayload);
export { SaveFilterPayload };
export const saveFilterResult = defineResult('SaveFilterResult', SaveFilterPayload, InvalidInputError, NotFoundError, LimitReachedError, IdempotencyMismatchError);
let DeleteFilterPayload = class DeleteFilterPayload {
    deletedId;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], DeleteFilterPayload.prototype, "deletedId", void 0);
DeleteFilterPayload = __decorate([
    ObjectType({ description: 'It is gone from the list; restoreFilter takes that back for a day.' })
], DeleteFilterPayload);
export { DeleteFilterPayload };
export const deleteFilterResult = defineResult('DeleteFilterResult', DeleteFilterPayload, NotFoundError, IdempotencyMismatchError);
let RestoreFilterPayload = class RestoreFilterPayload extends SavedFilterPayload {
};
RestoreFilterPayload = __decorate([
    ObjectType({ description: 'The filter is in the list again, in its place.' })
], RestoreFilterPayload);
export { RestoreFilterPayload };
export const restoreFilterResult = defineResult('RestoreFilterResult', RestoreFilterPayload, NotFoundError, InvalidInputError, LimitReachedError, IdempotencyMismatchError);
let MoveSavedFilterPayload = class MoveSavedFilterPayload {
    savedFilters(scope) {
        return scope.get(SavedFilters).all();
    }
};
__decorate([
    Field(() => [SavedFilterType], { description: 'All of them, as they are now.' }),
    __param(0, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Scope]),
    __metadata("design:returntype", Promise)
], MoveSavedFilterPayload.prototype, "savedFilters", null);
MoveSavedFilterPayload = __decorate([
    ObjectType({ description: 'The saved filters in their new order.' })
], MoveSavedFilterPayload);
export { MoveSavedFilterPayload };
export const moveSavedFilterResult = defineResult('MoveSavedFilterResult', MoveSavedFilterPayload, NotFoundError, InvalidInputError, IdempotencyMismatchError);
//# sourceMappingURL=saved-filter.type.js.map