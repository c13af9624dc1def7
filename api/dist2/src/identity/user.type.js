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
import { UserLoader } from './user.loader.js';
export const RoleName = {
    WORKER: 'WORKER',
    EMPLOYER: 'EMPLOYER',
    MODERATOR: 'MODERATOR',
    ADMIN: 'ADMIN',
};
registerEnumType(RoleName, {
    name: 'Role',
    description: 'What an account may do; one account may have several.',
});
/** Any object with an id and a displayName resolves as one; the rest is read by id. */
let UserType = class UserType extends Node {
    displayName;
};
__decorate([
    Field(() => String, { description: 'The name this person chose to be seen under.' }),
    __metadata("design:type", String)
], UserType.prototype, "displayName", void 0);
UserType = __decorate([
    ObjectType('User', { implements: Node, description: 'A person as others see them.' })
], UserType);
export { UserType };
registerNode('usr', { typeName: 'User', load: (scope, id) => scope.get(UserLoader).load(id) });
//# sourceMappingURL=user.type.js.map