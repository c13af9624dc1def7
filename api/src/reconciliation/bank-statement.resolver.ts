import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { BankStatementImports } from './bank-statement-imports.service.js';
import {
  ImportBankStatementInput,
  ImportBankStatementPayload,
  importBankStatementResult,
} from './bank-statement.type.js';

@Resolver(() => ImportBankStatementPayload)
export class BankStatementResolver {
  @Access('marketplace:moderate')
  @Mutation(() => importBankStatementResult.type, {
    nullable: true,
    description:
      'Keeps the bank’s statement, all of it or nothing, and compares its days with our books; a repeat of the same statement changes nothing. Moderators. Event reconciliation.found.',
  })
  importBankStatement(
    @Arg('input', () => ImportBankStatementInput) input: ImportBankStatementInput,
    @Ctx() scope: Scope,
  ) {
    const { csv, from, to } = input;
    const imports = scope.get(BankStatementImports);
    return importBankStatementResult.settleBare(async () => {
      const command = { field: 'importBankStatement', input };
      const answer = await importBankStatementResult.settle(scope, command, async () => {
        const imported = await imports.import(csv, { from, to });
        return Object.assign(new ImportBankStatementPayload(), { ...imported, from, to });
      });
      if (answer instanceof ImportBankStatementPayload) await imports.compare(answer);
      return answer as ImportBankStatementPayload;
    });
  }

  @FieldResolver(() => Int, { description: 'Differences of these days that nobody has settled yet.' })
  differences(@Root() payload: ImportBankStatementPayload, @Ctx() scope: Scope): Promise<number> {
    return scope.get(BankStatementImports).openDifferences(payload);
  }
}
