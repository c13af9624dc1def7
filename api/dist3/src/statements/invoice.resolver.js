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
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { Access, PageArgs, registerNode, Scope } from '../kernel/index.js';
import { InvoiceLineLoader, InvoiceLoader, invoicesOf, } from './invoice.loader.js';
import { InvoiceConnection, InvoiceLineType, InvoiceType } from './invoice.type.js';
registerNode('inv', { typeName: 'Invoice', load: (scope, id) => scope.get(InvoiceLoader).load(id) });
let InvoiceResolver = class InvoiceResolver {
    invoice(id, scope) {
        return scope.get(InvoiceLoader).load(id);
    }
    lines({ id }, scope) {
        return scope.get(InvoiceLineLoader).load(id);
    }
};
__decorate([
    Access('member'),
    Query(() => InvoiceType, { nullable: true, description: 'One invoice. Its owner.' }),
    __param(0, Arg('id', () => ID)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Scope]),
    __metadata("design:returntype", Promise)
], InvoiceResolver.prototype, "invoice", null);
__decorate([
    FieldResolver(() => [InvoiceLineType], { description: 'One per task, in the order of their first cost.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Scope]),
    __metadata("design:returntype", Promise)
], InvoiceResolver.prototype, "lines", null);
InvoiceResolver = __decorate([
    Resolver(() => InvoiceType)
], InvoiceResolver);
export { InvoiceResolver };
let ViewerInvoicesResolver = class ViewerInvoicesResolver {
    invoices(page, scope) {
        return invoicesOf(scope, page);
    }
};
__decorate([
    FieldResolver(() => InvoiceConnection, {
        description: 'The viewer’s invoices as an employer, newest first.',
    }),
    __param(0, Args(() => PageArgs)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [PageArgs, Scope]),
    __metadata("design:returntype", Promise)
], ViewerInvoicesResolver.prototype, "invoices", null);
ViewerInvoicesResolver = __decorate([
    Resolver(() => ViewerType)
], ViewerInvoicesResolver);
export { ViewerInvoicesResolver };
//# sourceMappingURL=invoice.resolver.js.map