import type { ApolloServerPlugin } from '@apollo/server';
import type { Scope } from '../../kernel/index.js';
import { nameOf } from '../operations/operation.name.js';
import type { Metrics } from './metrics.js';

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
