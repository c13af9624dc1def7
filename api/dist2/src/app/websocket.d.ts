import type { Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import type { Callers } from './callers.js';
import { Groups } from './fan-out/groups.js';
import type { Logger } from './log.js';
import type { RegisteredDocuments } from './registered-documents.js';
import { SocketRegistry } from './socket.registry.js';
export interface WebSocketParts {
    readonly server: Server;
    readonly schema: GraphQLSchema;
    readonly callers: Callers;
    readonly config: Config;
    readonly log: Logger;
    readonly documents: RegisteredDocuments;
}
export interface WebSockets {
    readonly registry: SocketRegistry;
    readonly groups: Groups;
    close(): Promise<void>;
}
/** graphql-transport-ws on the port of everything else. */
export declare function createWebSockets(parts: WebSocketParts): WebSockets;
