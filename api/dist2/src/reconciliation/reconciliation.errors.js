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
let FourEyesError = class FourEyesError extends UserError {
    constructor(message) {
        super();
        this.code = 'FOUR_EYES';
        this.message = message;
    }
};
FourEyesError = __decorate([
    RefusalName('FourEyesError'),
    ObjectType({
        implements: UserError,
        description: 'Somebody else has to decide this: it is much money, or one’s own. Code FOUR_EYES.',
    }),
    __metadata("design:paramtypes", [String])
], FourEyesError);
export { FourEyesError };
let ProviderAwayError = class ProviderAwayError extends UserError {
    constructor() {
        super();
        this.code = 'PROVIDER_AWAY';
        this.message = 'The provider does not answer just now; try again later.';
    }
};
ProviderAwayError = __decorate([
    RefusalName('ProviderAwayError'),
    ObjectType({
        implements: UserError,
        description: 'The provider does not answer just now; try again later. Code PROVIDER_AWAY.',
    }),
    __metadata("design:paramtypes", [])
], ProviderAwayError);
export { ProviderAwayError };
//# sourceMappingURL=reconciliation.errors.js.map