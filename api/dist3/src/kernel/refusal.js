var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, InterfaceType } from 'type-graphql';
let UserError = class UserError {
    code;
    message;
};
__decorate([
    Field(() => String, { description: 'Stable, one per refusal type; safe to switch on.' }),
    __metadata("design:type", String)
], UserError.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: 'One sentence, safe to show to a person.' }),
    __metadata("design:type", String)
], UserError.prototype, "message", void 0);
UserError = __decorate([
    InterfaceType('UserError', {
        description: 'A marketplace rule refused the request; the caller can act on it. Each refusal type has one stable code.',
        resolveType: (value) => refusalNames.get(value.constructor) ?? undefined,
    })
], UserError);
export { UserError };
const refusalNames = new Map();
/** Class decorator of refusals: remembers the GraphQL name for the interface's resolveType. */
export function RefusalName(name) {
    return (target) => void refusalNames.set(target, name);
}
/** Carries a UserError up the stack, so that every open transaction rolls back on the way. */
export class Refusal extends Error {
    reason;
    constructor(reason) {
        super(reason.message);
        this.reason = reason;
    }
}
/** A rule says no: nothing of the current transaction remains. */
export function refuse(reason) {
    throw new Refusal(reason);
}
//# sourceMappingURL=refusal.js.map