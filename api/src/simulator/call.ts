import type { FastifyRequest } from 'fastify';

/** A call with a JSON body of which nothing is known yet. */
export type Call = FastifyRequest<{ Body: Readonly<Record<string, unknown>> | null }>;

export const textOf = (request: Call, name: string): string => {
  const value = request.body?.[name];
  return typeof value === 'string' ? value : '';
};
