var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, InterfaceType } from 'type-graphql';
import { prefixOf } from './ids.js';
const kinds = new Map();
let Node = class Node {
    id;
};
__decorate([
    Field(() => ID, { description: 'Prefixed by kind, otherwise opaque.' }),
    __metadata("design:type", String)
], Node.prototype, "id", void 0);
Node = __decorate([
    InterfaceType('Node', {
        description: 'Anything with an id. `node(id)` finds it again.',
        resolveType: ({ id }) => kinds.get(prefixOf(id))?.typeName,
    })
], Node);
export { Node };
/** Makes a kind reachable through `node(id)`; `load` answers null for what the viewer may not see. */
export function registerNode(prefix, kind) {
    kinds.set(prefix, kind);
}
export const loadNode = async (scope, id) => (await kinds.get(prefixOf(id))?.load(scope, id)) ?? null;
//# sourceMappingURL=node.js.map