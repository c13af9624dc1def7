import { StatementFields, ViewerStatementResolver } from './statement.resolver.js';
import { TrustResolver } from './trust.resolver.js';

export const statementResolvers = [ViewerStatementResolver, StatementFields, TrustResolver] as const;
