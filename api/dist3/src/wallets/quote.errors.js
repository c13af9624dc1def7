var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ObjectType } from 'type-graphql';
import { RefusalName, UserError } from '../kernel/index.js';
let QuoteExpiredError = class QuoteExpiredError extends UserError {
    constructor() {
        super();
        this.code = 'QUOTE_EXPIRED';
        this.message = 'This quote is too old or was used already; ask for a new one.';
    }
};
QuoteExpiredError = __decorate([
    RefusalName('QuoteExpiredError'),
    ObjectType({
        implements: UserError,
        description: 'The quote is too old or was used; ask for another. Code QUOTE_EXPIRED.',
    }),
    __metadata("design:paramtypes", [])
], QuoteExpiredError);
export { QuoteExpiredError };
//# sourceMappingURL=quote.errors.js.map