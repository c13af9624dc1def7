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
import { Node, registerNode } from '../kernel/index.js';
import { Categories } from './categories.service.js';
import { CategoryPolicy } from './task.status.js';
registerEnumType(CategoryPolicy, {
    name: 'CategoryPolicy',
    description: 'ALLOWED goes live at once, MODERATED after a moderator’s look, PROHIBITED never.',
});
let CategoryType = class CategoryType extends Node {
    slug;
    policy;
    /** By language; shown through `name`. */
    names;
};
__decorate([
    Field(() => String, { description: 'Stable; names the category in inputs and filters.' }),
    __metadata("design:type", String)
], CategoryType.prototype, "slug", void 0);
__decorate([
    Field(() => CategoryPolicy),
    __metadata("design:type", String)
], CategoryType.prototype, "policy", void 0);
CategoryType = __decorate([
    ObjectType('Category', {
        implements: Node,
        description: 'A kind of work, with the operator’s policy on it.',
    })
], CategoryType);
export { CategoryType };
registerNode('cat', { typeName: 'Category', load: (scope, id) => scope.get(Categories).byId(id) });
//# sourceMappingURL=category.type.js.map