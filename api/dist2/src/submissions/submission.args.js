var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../kernel/index.js';
import { SubmissionStatus } from './submission.status.js';
let SubmissionsArgs = class SubmissionsArgs extends PageArgs {
    status;
};
__decorate([
    Field(() => [SubmissionStatus], { nullable: true, description: 'Only these; null or empty: all.' }),
    __metadata("design:type", Object)
], SubmissionsArgs.prototype, "status", void 0);
SubmissionsArgs = __decorate([
    ArgsType()
], SubmissionsArgs);
export { SubmissionsArgs };
//# sourceMappingURL=submission.args.js.map