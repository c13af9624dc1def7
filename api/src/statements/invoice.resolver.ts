import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../identity/index.js';
import { Access, PageArgs, registerNode, Scope, type Connection } from '../kernel/index.js';
import {
  InvoiceLineLoader,
  InvoiceLoader,
  invoicesOf,
  type InvoiceLineRow,
  type InvoiceRow,
} from './invoice.loader.js';
import { InvoiceConnection, InvoiceLineType, InvoiceType } from './invoice.type.js';

registerNode('inv', { typeName: 'Invoice', load: (scope, id) => scope.get(InvoiceLoader).load(id) });

@Resolver(() => InvoiceType)
export class InvoiceResolver {
  @Access('member')
  @Query(() => InvoiceType, { nullable: true, description: 'One invoice. Its owner.' })
  invoice(@Arg('id', () => ID) id: string, @Ctx() scope: Scope): Promise<InvoiceRow | null> {
    return scope.get(InvoiceLoader).load(id);
  }

  @FieldResolver(() => [InvoiceLineType], { description: 'One per task, in the order of their first cost.' })
  lines(@Root() { id }: InvoiceRow, @Ctx() scope: Scope): Promise<InvoiceLineRow[]> {
    return scope.get(InvoiceLineLoader).load(id);
  }
}

@Resolver(() => ViewerType)
export class ViewerInvoicesResolver {
  @FieldResolver(() => InvoiceConnection, {
    description: 'The viewer’s invoices as an employer, newest first.',
  })
  invoices(@Args(() => PageArgs) page: PageArgs, @Ctx() scope: Scope): Promise<Connection<InvoiceRow>> {
    return invoicesOf(scope, page);
  }
}
