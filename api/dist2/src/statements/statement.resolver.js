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
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { CurrencyCode, PageArgs, Scope } from '../kernel/index.js';
import { entriesBetween, WalletEntryConnection } from '../wallets/index.js';
import { statementMonth, statementOf } from './statement.loader.js';
import { StatementType } from './statement.type.js';
let ViewerStatementResolver = class ViewerStatementResolver {
    statement(currency, month, scope) {
        return statementOf(scope, currency, statementMonth(month, scope.now));
    }
};
__decorate([
    FieldResolver(() => StatementType, {
        description: 'The viewer’s money over one month; as a file at /statements/{currency}/{month}.csv. BAD_USER_INPUT for what is no month, or one that has not begun.',
    }),
    __param(0, Arg('currency', () => CurrencyCode)),
    __param(1, Arg('month', () => String, { description: 'YYYY-MM, of the calendar of Asia/Dhaka.' })),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, String, Scope]),
    __metadata("design:returntype", Promise)
], ViewerStatementResolver.prototype, "statement", null);
ViewerStatementResolver = __decorate([
    Resolver(() => ViewerType)
], ViewerStatementResolver);
export { ViewerStatementResolver };
let StatementFields = class StatementFields {
    entries({ currency, from, until }, page, scope) {
        return entriesBetween(scope, { currency, from, until }, page);
    }
};
__decorate([
    FieldResolver(() => WalletEntryConnection, { description: 'Oldest first, as on paper.' }),
    __param(0, Root()),
    __param(1, Args(() => PageArgs)),
    __param(2, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, PageArgs,
        Scope]),
    __metadata("design:returntype", Promise)
], StatementFields.prototype, "entries", null);
StatementFields = __decorate([
    Resolver(() => StatementType)
], StatementFields);
export { StatementFields };
//# sourceMappingURL=statement.resolver.js.map