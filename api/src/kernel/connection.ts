import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { badInput } from './errors.js';
import { sqlState } from './retry.js';
import { Cursor } from './scalars.js';

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => Cursor, { nullable: true })
  startCursor!: string | null;

  @Field(() => Cursor, { nullable: true })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => Cursor, { nullable: true, description: 'The cursor of the last one seen.' })
  after?: string | null;
}

export interface Connection<N> {
  edges: { cursor: string; node: N }[];
  nodes: N[];
  pageInfo: PageInfo;
}

/** Relay's connection and edge types of one node type, `XConnection` and `XEdge`. */
export function defineConnection<N extends object>(name: string, Node: () => ClassType<N>) {
  @ObjectType(`${name}Edge`, { description: `A ${name} with its position in the list.` })
  class Edge {
    @Field(() => Cursor)
    cursor!: string;

    @Field(Node)
    node!: N;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list whose nodes are each a ${name}.` })
  class ConnectionOf {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [Node()])
    nodes!: N[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return ConnectionOf;
}

/** A keyset position: the values the list is ordered by, as text, so that no precision is lost. */
export type Position = readonly (string | null)[];

/** `list` names the order it belongs to: a cursor of one order is refused by another. */
export const encodePosition = (list: string, position: Position): string =>
  Buffer.from(JSON.stringify([list, ...position])).toString('base64url');

export function decodePosition(list: string, cursor: string): Position {
  try {
    const [owner, ...position] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const fine = position.every(
      (value) => value === null || (typeof value === 'string' && !value.includes('\0')),
    );
    if (owner === list && fine) return position as string[];
  } catch {
    // falls through: whatever it was, it is not one of ours
  }
  throw foreignCursor();
}

export const foreignCursor = () => badInput('This is not a cursor of this list.');

/** What a walk with a budget found, and the position where it had to stop; null where it saw the end of the list. */
export interface Walked<N> {
  readonly found: N[];
  readonly stoppedAt: Position | null;
}

/**
 * One page by keyset. `fetch` gets one row more than asked for, which tells whether there is a next page. A walk that
 * stopped early makes a shorter page with a next one, whose cursor is where it stopped.
 * @throws BAD_USER_INPUT for `first` outside 1–100 and for a cursor of another list.
 */
export async function paginate<N>(
  { first, after }: PageArgs,
  list: {
    name: string;
    position: (node: N) => Position;
    fetch: (limit: number, after: Position | null) => Promise<N[] | Walked<N>>;
  },
): Promise<Connection<N>> {
  if (first < 1 || first > 100) throw badInput('`first` must be 1 to 100.');
  const start = after == null ? null : decodePosition(list.name, after);
  const fetched = await list.fetch(first + 1, start).catch((error: unknown) => {
    // A forged position the database cannot read as a time or a number (SQLSTATE class 22).
    throw start !== null && sqlState(error)?.startsWith('22') ? foreignCursor() : error;
  });
  const { found, stoppedAt } = Array.isArray(fetched) ? { found: fetched, stoppedAt: null } : fetched;
  return new Page(list, found, { first, start, stoppedAt });
}

interface Named<N> {
  readonly name: string;
  readonly position: (node: N) => Position;
}

interface Bounds {
  readonly first: number;
  readonly start: Position | null;
  readonly stoppedAt: Position | null;
}

/**
 * Most readers ask for nodes and never see a cursor but the last, so edges are made when asked for. By getters of a
 * class: those of an object literal would be a shape of their own for each page, which V8 keeps, with all that they
 * reach, until it collects all of memory.
 */
class Page<N> implements Connection<N> {
  readonly nodes: N[];
  readonly #list: Named<N>;
  readonly #more: boolean;
  readonly #bounds: Bounds;

  constructor(list: Named<N>, found: readonly N[], bounds: Bounds) {
    this.nodes = found.slice(0, bounds.first);
    this.#list = list;
    this.#more = found.length > bounds.first;
    this.#bounds = bounds;
  }

  get edges() {
    return this.nodes.map((node) => ({ node, cursor: this.#cursorAt(this.#list.position(node)) }));
  }

  get pageInfo() {
    const { start, stoppedAt } = this.#bounds;
    const [head, last] = [this.nodes[0], this.nodes.at(-1)];
    const end = !this.#more && stoppedAt ? stoppedAt : last && this.#list.position(last);
    return {
      hasNextPage: this.#more || stoppedAt !== null,
      hasPreviousPage: start !== null,
      startCursor: head === undefined ? null : this.#cursorAt(this.#list.position(head)),
      endCursor: end ? this.#cursorAt(end) : null,
    };
  }

  #cursorAt(position: Position): string {
    return encodePosition(this.#list.name, position);
  }
}

/** The same page of something that follows from each of what was found. */
export function mapConnection<F, N>(
  found: Connection<F>,
  toNode: (found: F, place: number) => N,
): Connection<N> {
  return new MappedPage(found, toNode);
}

/** With getters, as Page. */
class MappedPage<F, N> implements Connection<N> {
  readonly nodes: N[];

  constructor(
    private readonly found: Connection<F>,
    toNode: (found: F, place: number) => N,
  ) {
    this.nodes = found.nodes.map(toNode);
  }

  get edges() {
    return this.found.edges.map(({ cursor }, place) => ({ cursor, node: this.nodes[place]! }));
  }

  get pageInfo() {
    return this.found.pageInfo;
  }
}
