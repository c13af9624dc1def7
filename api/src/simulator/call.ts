import type { FastifyRequest } from 'fastify';

/** A body of JSON or of a form, of which nothing is known yet. */
type Body = Readonly<Record<string, unknown>> | URLSearchParams | null;
export type Call = FastifyRequest<{ Body: Body }>;
/** One whose address names something. */
export type CallTo<Params> = FastifyRequest<{ Body: Body; Params: Params }>;

export function textOf({ body }: { readonly body: Body }, name: string): string {
  const value = body instanceof URLSearchParams ? body.get(name) : body?.[name];
  return typeof value === 'string' ? value : '';
}
