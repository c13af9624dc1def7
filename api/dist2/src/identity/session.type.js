var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/index.js';
import { SessionTransport } from './session.entity.js';
registerEnumType(SessionTransport, {
    name: 'SessionTransport',
    description: 'How a session shows itself: as a cookie of our own pages, or as a bearer token of a program.',
});
let SessionType = class SessionType {
    id;
    createdAt;
    lastSeenAt;
    expiresAt;
    userAgent;
    via;
};
__decorate([
    Field(() => ID),
    __metadata("design:type", String)
], SessionType.prototype, "id", void 0);
__decorate([
    Field(() => DateTime),
    __metadata("design:type", Date)
], SessionType.prototype, "createdAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'To within five minutes.' }),
    __metadata("design:type", Date)
], SessionType.prototype, "lastSeenAt", void 0);
__decorate([
    Field(() => DateTime, { description: 'Moves on with use.' }),
    __metadata("design:type", Date)
], SessionType.prototype, "expiresAt", void 0);
__decorate([
    Field(() => String, { description: 'What the program said of itself when it signed in.' }),
    __metadata("design:type", String)
], SessionType.prototype, "userAgent", void 0);
__decorate([
    Field(() => SessionTransport),
    __metadata("design:type", String)
], SessionType.prototype, "via", void 0);
SessionType = __decorate([
    ObjectType('Session', {
        description: 'A device or program that is signed in. It ends when it was not used for a while: 30 days, unless the operator says otherwise.',
    })
], SessionType);
export { SessionType };
//# sourceMappingURL=session.type.js.map