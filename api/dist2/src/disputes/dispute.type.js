var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { defineConnection, Node, registerNode } from '../kernel/index.js';
import { DisputeLoader } from './dispute.loader.js';
import { DisputeOutcome, DisputeStatus } from './dispute.status.js';
registerEnumType(DisputeStatus, {
    name: 'DisputeStatus',
    description: 'OPEN waits for the employer, ANSWERED for a moderator.',
});
registerEnumType(DisputeOutcome, { name: 'DisputeOutcome', description: 'Who is right; SPLIT pays a part.' });
let DisputeType = class DisputeType extends Node {
    status;
    appeal;
    answer;
    openedAt;
    answeredAt;
    dueAt;
    resolvedAt;
    resolution;
};
__decorate([
    Field(() => DisputeStatus),
    __metadata("design:type", String)
], DisputeType.prototype, "status", void 0);
__decorate([
    Field(() => String, { description: 'What the worker says.' }),
    __metadata("design:type", String)
], DisputeType.prototype, "appeal", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the employer says.' }),
    __metadata("design:type", Object)
], DisputeType.prototype, "answer", void 0);
__decorate([
    Field(() => Date),
    __metadata("design:type", Date)
], DisputeType.prototype, "openedAt", void 0);
__decorate([
    Field(() => Date, { nullable: true }),
    __metadata("design:type", Object)
], DisputeType.prototype, "answeredAt", void 0);
__decorate([
    Field(() => Date, {
        nullable: true,
        description: 'When silence, the employer’s or ours, pays the worker.',
    }),
    __metadata("design:type", Object)
], DisputeType.prototype, "dueAt", void 0);
__decorate([
    Field(() => Date, { nullable: true }),
    __metadata("design:type", Object)
], DisputeType.prototype, "resolvedAt", void 0);
__decorate([
    Field(() => String, { nullable: true, description: 'What the moderator says.' }),
    __metadata("design:type", Object)
], DisputeType.prototype, "resolution", void 0);
DisputeType = __decorate([
    ObjectType('Dispute', {
        implements: Node,
        description: 'A worker’s appeal against a rejection. For its worker, its employer and moderators.',
    })
], DisputeType);
export { DisputeType };
export const DisputeConnection = defineConnection('Dispute', () => DisputeType);
registerNode('dsp', { typeName: 'Dispute', load: (scope, id) => scope.get(DisputeLoader).load(id) });
//# sourceMappingURL=dispute.type.js.map