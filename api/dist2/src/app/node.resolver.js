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
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access, loadNode, Node } from '../kernel/index.js';
let NodeResolver = class NodeResolver {
    node(id, scope) {
        return loadNode(scope, id);
    }
};
__decorate([
    Query(() => Node, {
        nullable: true,
        description: 'Anything by its id; null where it does not exist or is not the viewer’s to see. Everybody may ask.',
    }),
    Access('public'),
    __param(0, Arg('id', () => ID)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Function]),
    __metadata("design:returntype", Promise)
], NodeResolver.prototype, "node", null);
NodeResolver = __decorate([
    Resolver()
], NodeResolver);
export { NodeResolver };
//# sourceMappingURL=node.resolver.js.map