var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { Deliveries } from './deliveries.service.js';
import { CreateUploadInput, ExtendReservationInput, ReserveSlotInput, ReturnSubmissionInput, SubmitWorkInput, } from './reservation.inputs.js';
import { CreateUploadPayload, createUploadResult, ExtendReservationPayload, extendReservationResult, ReserveSlotPayload, reserveSlotResult, ReturnSubmissionPayload, returnSubmissionResult, SubmitWorkPayload, submitWorkResult, } from './reservation.results.js';
import { Reservations } from './reservations.service.js';
import { Uploads } from './uploads.service.js';
/** What a worker does, from taking a slot to handing in proof. */
let ReservationResolver = class ReservationResolver {
    reserveSlot(input, scope) {
        return reserveSlotResult.settleHot(scope, { field: 'reserveSlot', input }, async (run) => {
            const submissionId = await scope.get(Reservations).reserve(input, run);
            return Object.assign(new ReserveSlotPayload(), { submissionId });
        });
    }
    extendReservation(input, scope) {
        return extendReservationResult.settle(scope, { field: 'extendReservation', input }, async () => {
            const submissionId = await scope.get(Reservations).extend(input.submissionId);
            return Object.assign(new ExtendReservationPayload(), { submissionId });
        });
    }
    returnSubmission(input, scope) {
        return returnSubmissionResult.settle(scope, { field: 'returnSubmission', input }, async () => {
            const submissionId = await scope.get(Reservations).giveBack(input.submissionId);
            return Object.assign(new ReturnSubmissionPayload(), { submissionId });
        });
    }
    submitWork(input, scope) {
        return submitWorkResult.settleHot(scope, { field: 'submitWork', input }, async (run) => {
            const submissionId = await scope.get(Deliveries).submit(input, run);
            return Object.assign(new SubmitWorkPayload(), { submissionId });
        });
    }
    createUpload(input, scope) {
        return createUploadResult.settle(scope, { field: 'createUpload', input }, async () => {
            const { uploadId, expiresAt } = await scope.get(Uploads).announce(input);
            return Object.assign(new CreateUploadPayload(), { uploadId, until: expiresAt.toISOString() });
        });
    }
};
__decorate([
    Access('tasks:work'),
    Mutation(() => reserveSlotResult.type, {
        nullable: true,
        description: 'Takes a slot of a LIVE task until the deadline. Workers. Announces submission.reserved.',
    }),
    __param(0, Arg('input', () => ReserveSlotInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ReserveSlotInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReservationResolver.prototype, "reserveSlot", null);
__decorate([
    Access('tasks:work'),
    Mutation(() => extendReservationResult.type, {
        nullable: true,
        description: 'Half as much time again, once. The worker. Announces submission.extended.',
    }),
    __param(0, Arg('input', () => ExtendReservationInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ExtendReservationInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReservationResolver.prototype, "extendReservation", null);
__decorate([
    Access('tasks:work'),
    Mutation(() => returnSubmissionResult.type, {
        nullable: true,
        description: 'Gives a reservation, or a delivery nobody decided yet, back without a penalty. The worker. Announces submission.returned.',
    }),
    __param(0, Arg('input', () => ReturnSubmissionInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [ReturnSubmissionInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReservationResolver.prototype, "returnSubmission", null);
__decorate([
    Access('tasks:work'),
    Mutation(() => submitWorkResult.type, {
        nullable: true,
        description: 'First delivery, or the redo of a requested revision. The worker. Announces submission.submitted.',
    }),
    __param(0, Arg('input', () => SubmitWorkInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [SubmitWorkInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReservationResolver.prototype, "submitWork", null);
__decorate([
    Access('tasks:work'),
    Mutation(() => createUploadResult.type, {
        nullable: true,
        description: 'Where to PUT the bytes of a SCREENSHOT or FILE answer. The worker.',
    }),
    __param(0, Arg('input', () => CreateUploadInput)),
    __param(1, Ctx()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [CreateUploadInput,
        Scope]),
    __metadata("design:returntype", Promise)
], ReservationResolver.prototype, "createUpload", null);
ReservationResolver = __decorate([
    Resolver()
], ReservationResolver);
export { ReservationResolver };
//# sourceMappingURL=reservation.resolver.js.map