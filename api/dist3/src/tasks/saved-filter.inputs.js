var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InputType, Int } from 'type-graphql';
import { TaskFilter } from './task.inputs.js';
import { TaskSort } from './task.status.js';
/** A key makes a repeat harmless. */
let SavedFilterCommandInput = class SavedFilterCommandInput {
    filterId;
    idempotencyKey;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], SavedFilterCommandInput.prototype, "filterId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Makes a repeat harmless.' }),
    __metadata("design:type", Object)
], SavedFilterCommandInput.prototype, "idempotencyKey", void 0);
SavedFilterCommandInput = __decorate([
    InputType()
], SavedFilterCommandInput);
let SaveFilterInput = class SaveFilterInput {
    filterId;
    name;
    filter;
    sort;
    idempotencyKey;
};
__decorate([
    Field(() => ID, { nullable: true, description: 'The saved filter to change; without it, a new one.' }),
    __metadata("design:type", Object)
], SaveFilterInput.prototype, "filterId", void 0);
__decorate([
    Field(() => String, {
        description: '1 to 40 characters, other than those of the viewer’s other saved filters.',
    }),
    __metadata("design:type", String)
], SaveFilterInput.prototype, "name", void 0);
__decorate([
    Field(() => TaskFilter, {
        nullable: true,
        description: 'It asks for something, and its categories are there. May be left out of a change.',
    }),
    __metadata("design:type", Object)
], SaveFilterInput.prototype, "filter", void 0);
__decorate([
    Field(() => TaskSort, {
        nullable: true,
        description: 'The order of the list: NEWEST for a new one, as it is for a change.',
    }),
    __metadata("design:type", Object)
], SaveFilterInput.prototype, "sort", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'Makes a repeat harmless.' }),
    __metadata("design:type", Object)
], SaveFilterInput.prototype, "idempotencyKey", void 0);
SaveFilterInput = __decorate([
    InputType({ description: 'A filter of the feed under a name.' })
], SaveFilterInput);
export { SaveFilterInput };
let DeleteFilterInput = class DeleteFilterInput extends SavedFilterCommandInput {
};
DeleteFilterInput = __decorate([
    InputType({ description: 'Which saved filter to delete.' })
], DeleteFilterInput);
export { DeleteFilterInput };
let RestoreFilterInput = class RestoreFilterInput extends SavedFilterCommandInput {
};
RestoreFilterInput = __decorate([
    InputType({ description: 'Which saved filter to take back.' })
], RestoreFilterInput);
export { RestoreFilterInput };
let MoveSavedFilterInput = class MoveSavedFilterInput extends SavedFilterCommandInput {
    place;
};
__decorate([
    Field(() => Int, { description: 'Its place among them; 1 is the first.' }),
    __metadata("design:type", Number)
], MoveSavedFilterInput.prototype, "place", void 0);
MoveSavedFilterInput = __decorate([
    InputType({ description: 'Which saved filter goes where.' })
], MoveSavedFilterInput);
export { MoveSavedFilterInput };
//# sourceMappingURL=saved-filter.inputs.js.map