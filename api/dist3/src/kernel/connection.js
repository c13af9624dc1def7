var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { badInput } from './errors.js';
import { sqlState } from './retry.js';
import { Cursor } from './scalars.js';
let PageInfo = class PageInfo {
    hasNextPage;
    hasPreviousPage;
    startCursor;
    endCursor;
};
__decorate([
    Field(() => Boolean),
    __metadata("design:type", Boolean)
], PageInfo.prototype, "hasNextPage", void 0);
__decorate([
    Field(() => Boolean),
    __metadata("design:type", Boolean)
], PageInfo.prototype, "hasPreviousPage", void 0);
__decorate([
    Field(() => Cursor, { nullable: true }),
    __metadata("design:type", Object)
], PageInfo.prototype, "startCursor", void 0);
__decorate([
    Field(() => Cursor, { nullable: true }),
    __metadata("design:type", Object)
], PageInfo.prototype, "endCursor", void 0);
PageInfo = __decorate([
    ObjectType({ description: 'Where a page lies in its list.' })
], PageInfo);
export { PageInfo };
let PageArgs = class PageArgs {
    first;
    after;
};
__decorate([
    Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }),
    __metadata("design:type", Number)
], PageArgs.prototype, "first", void 0);
__decorate([
    Field(() => Cursor, { nullable: true, description: 'The cursor of the last one seen.' }),
    __metadata("design:type", Object)
], PageArgs.prototype, "after", void 0);
PageArgs = __decorate([
    ArgsType()
], PageArgs);
export { PageArgs };
/** Relay's connection and edge types of one node type, `XConnection` and `XEdge`. */
export function defineConnection(name, Node) {
    let Edge = class Edge {
        cursor;
        node;
    };
    __decorate([
        Field(() => Cursor),
        __metadata("design:type", String)
    ], Edge.prototype, "cursor", void 0);
    __decorate([
        Field(Node),
        __metadata("design:type", Object)
    ], Edge.prototype, "node", void 0);
    Edge = __decorate([
        ObjectType(`${name}Edge`, { description: `A ${name} with its position in the list.` })
    ], Edge);
    let ConnectionOf = class ConnectionOf {
        edges;
        nodes;
        pageInfo;
    };
    __decorate([
        Field(() => [Edge]),
        __metadata("design:type", Array)
    ], ConnectionOf.prototype, "edges", void 0);
    __decorate([
        Field(() => [Node()]),
        __metadata("design:type", Array)
    ], ConnectionOf.prototype, "nodes", void 0);
    __decorate([
        Field(() => PageInfo),
        __metadata("design:type", PageInfo)
    ], ConnectionOf.prototype, "pageInfo", void 0);
    ConnectionOf = __decorate([
        ObjectType(`${name}Connection`, { description: `A page of a list whose nodes are each a ${name}.` })
    ], ConnectionOf);
    return ConnectionOf;
}
/** `list` names the order it belongs to: a cursor of one order is refused by another. */
export const encodePosition = (list, position) => Buffer.from(JSON.stringify([list, ...position])).toString('base64url');
export function decodePosition(list, cursor) {
    try {
        const [owner, ...position] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
        const fine = position.every((value) => value === null || (typeof value === 'string' && !value.includes('\0')));
        if (owner === list && fine)
            return position;
    }
    catch {
        // falls through: whatever it was, it is not one of ours
    }
    throw foreignCursor();
}
export const foreignCursor = () => badInput('This is not a cursor of this list.');
/**
 * One page by keyset. `fetch` gets one row more than asked for, which tells whether there is a next page. A walk that
 * stopped early makes a shorter page with a next one, whose cursor is where it stopped.
 * @throws BAD_USER_INPUT for `first` outside 1–100 and for a cursor of another list.
 */
export async function paginate({ first, after }, list) {
    if (first < 1 || first > 100)
        throw badInput('`first` must be 1 to 100.');
    const start = after == null ? null : decodePosition(list.name, after);
    const fetched = await list.fetch(first + 1, start).catch((error) => {
        // A forged position the database cannot read as a time or a number (SQLSTATE class 22).
        throw start !== null && sqlState(error)?.startsWith('22') ? foreignCursor() : error;
    });
    const { found, stoppedAt } = Array.isArray(fetched) ? { found: fetched, stoppedAt: null } : fetched;
    return new Page(list, found, { first, start, stoppedAt });
}
/**
 * Most readers ask for nodes and never see a cursor but the last, so edges are made when asked for. By getters of a
 * class: those of an object literal would be a shape of their own for each page, which V8 keeps, with all that they
 * reach, until it collects all of memory.
 */
class Page {
    nodes;
    #list;
    #more;
    #bounds;
    constructor(list, found, bounds) {
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
    #cursorAt(position) {
        return encodePosition(this.#list.name, position);
    }
}
/** The same page of something that follows from each of what was found. */
export function mapConnection(found, toNode) {
    return new MappedPage(found, toNode);
}
/** With getters, as Page. */
class MappedPage {
    found;
    nodes;
    constructor(found, toNode) {
        this.found = found;
        this.nodes = found.nodes.map(toNode);
    }
    get edges() {
        return this.found.edges.map(({ cursor }, place) => ({ cursor, node: this.nodes[place] }));
    }
    get pageInfo() {
        return this.found.pageInfo;
    }
}
//# sourceMappingURL=connection.js.map