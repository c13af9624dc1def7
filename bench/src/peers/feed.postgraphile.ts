// PostGraphile 5 as a library on node:http: the schema is made from the database, see feed.postgraphile.sql.
import { createServer, type IncomingMessage } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeV4Preset } from 'postgraphile/presets/v4';
import { pool, port, viewerOf } from './feed.data.ts';

/** As each request asks; functions in the database read it. */
function settingsOf(request: IncomingMessage | undefined): Record<string, string> {
  const { id, country } = viewerOf(request?.headers['x-viewer']);
  return { 'peer.viewer': id, 'peer.country': country };
}

const pgl = postgraphile({
  // Its names of version 4: those of amber call a key "rowId".
  extends: [PostGraphileAmberPreset, makeV4Preset({ disableDefaultMutations: true })],
  pgServices: [makePgService({ pool, schemas: ['peer'] })],
  grafast: { context: ({ node }) => ({ pgSettings: settingsOf(node?.req) }) },
  grafserv: { graphqlPath: '/graphql', graphiql: false },
});

const server = createServer();
await pgl.createServ(grafserv).addTo(server);
server.listen(port, '127.0.0.1');
