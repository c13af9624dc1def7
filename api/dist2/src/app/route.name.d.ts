import type { FastifyRequest } from 'fastify';
/** The route as it was declared: never the path, in which anything may stand, such as the right to a checkout. */
export declare const routeOf: ({ is404, routeOptions }: FastifyRequest) => string;
