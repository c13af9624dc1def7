import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { CurrencyCode, PageArgs, Scope, type Connection, type Currency } from '../kernel/index.js';
import { entriesBetween, WalletEntryConnection, type WalletEntryRow } from '../wallets/index.js';
import { statementMonth, statementOf, type StatementRow } from './statement.loader.js';
import { StatementType } from './statement.type.js';

@Resolver(() => ViewerType)
export class ViewerStatementResolver {
  @FieldResolver(() => StatementType, {
    description:
      'The viewer’s money over one month; as a file at /statements/{currency}/{month}.csv. BAD_USER_INPUT for what is no month, or one that has not begun.',
  })
  statement(
    @Arg('currency', () => CurrencyCode) currency: Currency,
    @Arg('month', () => String, { description: 'YYYY-MM, of the calendar of Asia/Dhaka.' }) month: string,
    @Ctx() scope: Scope,
  ): Promise<StatementRow> {
    return statementOf(scope, currency, statementMonth(month, scope.now));
  }
}

@Resolver(() => StatementType)
export class StatementFields {
  @FieldResolver(() => WalletEntryConnection, { description: 'Oldest first, as on paper.' })
  entries(
    @Root() { currency, from, until }: StatementRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() scope: Scope,
  ): Promise<Connection<WalletEntryRow>> {
    return entriesBetween(scope, { currency, from, until }, page);
  }
}
