import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Scope } from '../../kernel/index.js';
import type { Metrics } from './metrics.js';

/** Kind and first root field: a word of the schema, since the document is valid by now. */
function nameOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  const field = first?.kind === Kind.FIELD ? first.name.value : 'fragment';
  return `${operation}.${field.startsWith('__') ? 'introspection' : field}`;
}

/** Tells how long each operation took. */
export function measuring(metrics: Metrics): ApolloServerPlugin<Scope> {
  return {
    requestDidStart: () => {
      const begun = performance.now();
      let name = 'refused';
      return Promise.resolve({
        didResolveOperation: ({ operation }) => {
          if (operation) name = nameOf(operation);
          return Promise.resolve();
        },
        willSendResponse: () => {
          metrics.operation(name, (performance.now() - begun) / 1_000);
          return Promise.resolve();
        },
      });
    },
  };
}
