// GraphQL Yoga on node:http, with dataloader.
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { port, typeDefs } from './feed.data.ts';
import { contextOf, resolvers } from './feed.loaders.ts';

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  context: ({ request }) => contextOf(request.headers.get('x-viewer')),
  logging: 'warn',
});
createServer(yoga).listen(port, '127.0.0.1');
