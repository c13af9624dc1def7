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
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { BankStatementImports } from './bank-statement-imports.service.js';
import { ImportBankStatementInput, ImportBankStatementPayload, importBankStatementResult, } from './bank-statement.type.js';
let BankStatementResolver = class BankStatementResolver {
    importBankStatement(input, scope) {
        const { csv, from, to } = input;
        const imports = scope.get(BankStatementImports);
        return importBankStatementResult.settleBare(async () => {
            const command = { field: 'importBankStatement', input };
            const answer = await importBankStatementResult.settle(scope, command, async () => {
                const imported = await imports.import(csv, { from, to });
                return Object.assign(new ImportBankStatementPayload(), { ...imported, from, to });
            });
            if (answer instanceof ImportBankStatementPayload)
                await imports.compare(answer);
            return answer;
        });
    }
    differences(payload, scope) {
        return scope.get(BankStatementImports).openDifferences(payload);
    }
};
__decorate([
    Access('marketplace:moderate'),
    Mutation(() => importBankStatementResult.type, {
        nullable: true,
        description: 'Keeps the bank’s statement, all of it or nothing, and compares its days with our books; a repeat of the same statement changes nothing. Moderators. Event reconciliation.found.',
    }),
    __param(0, Arg('input', () => ImportBankStatementInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ImportBankStatementInput,
        Scope]),
    __metadata("design:returntype", void 0)
], BankStatementResolver.prototype, "importBankStatement", null);
__decorate([
    FieldResolver(() => Int, { description: 'Differences of these days that nobody has settled yet.' }),
    __param(0, Root()),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ImportBankStatementPayload, Scope]),
    __metadata("design:returntype", Promise)
], BankStatementResolver.prototype, "differences", null);
BankStatementResolver = __decorate([
    Resolver(() => ImportBankStatementPayload)
], BankStatementResolver);
export { BankStatementResolver };
//# sourceMappingURL=bank-statement.resolver.js.map