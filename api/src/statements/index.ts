import { StatementFields, ViewerStatementResolver } from './statement.resolver.js';

export const statementResolvers = [ViewerStatementResolver, StatementFields] as const;
