import type { FastifyRequest } from 'fastify';
/** A body of JSON or of a form, of which nothing is known yet. */
type Body = Readonly<Record<string, unknown>> | URLSearchParams | null;
export type Call = FastifyRequest<{
    Body: Body;
}>;
/** One whose address names something. */
export type CallTo<Params> = FastifyRequest<{
    Body: Body;
    Params: Params;
}>;
export declare function textOf({ body }: {
    readonly body: Body;
}, name: string): string;
export {};
