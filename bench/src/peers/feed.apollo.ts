// Apollo Server by itself, with dataloader.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { port, typeDefs } from './feed.data.ts';
import { contextOf, resolvers } from './feed.loaders.ts';

const server = new ApolloServer({ typeDefs, resolvers });
await startStandaloneServer(server, {
  listen: { port, host: '127.0.0.1' },
  context: async ({ req }) => contextOf(req.headers['x-viewer']),
});
