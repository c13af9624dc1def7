import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, Scope, type UserError } from '../kernel/index.js';
import { Deliveries } from './deliveries.service.js';
import {
  CreateUploadInput,
  ExtendReservationInput,
  ReserveSlotInput,
  ReturnSubmissionInput,
  SubmitWorkInput,
} from './reservation.inputs.js';
import {
  CreateUploadPayload,
  createUploadResult,
  ExtendReservationPayload,
  extendReservationResult,
  ReserveSlotPayload,
  reserveSlotResult,
  ReturnSubmissionPayload,
  returnSubmissionResult,
  SubmitWorkPayload,
  submitWorkResult,
} from './reservation.results.js';
import { Reservations } from './reservations.service.js';
import { Uploads } from './uploads.service.js';

/** What a worker does, from taking a slot to handing in proof. */
@Resolver()
export class ReservationResolver {
  @Access('tasks:work')
  @Mutation(() => reserveSlotResult.type, {
    nullable: true,
    description: 'Takes a slot of a LIVE task until the deadline. Workers. Announces submission.reserved.',
  })
  reserveSlot(
    @Arg('input', () => ReserveSlotInput) input: ReserveSlotInput,
    @Ctx() scope: Scope,
  ): Promise<ReserveSlotPayload | UserError> {
    return reserveSlotResult.settleHot(scope, { field: 'reserveSlot', input }, async (run) => {
      const submissionId = await scope.get(Reservations).reserve(input, run);
      return Object.assign(new ReserveSlotPayload(), { submissionId });
    });
  }

  @Access('tasks:work')
  @Mutation(() => extendReservationResult.type, {
    nullable: true,
    description: 'Half as much time again, once. The worker. Announces submission.extended.',
  })
  extendReservation(
    @Arg('input', () => ExtendReservationInput) input: ExtendReservationInput,
    @Ctx() scope: Scope,
  ): Promise<ExtendReservationPayload | UserError> {
    return extendReservationResult.settle(scope, { field: 'extendReservation', input }, async () => {
      const submissionId = await scope.get(Reservations).extend(input.submissionId);
      return Object.assign(new ExtendReservationPayload(), { submissionId });
    });
  }

  @Access('tasks:work')
  @Mutation(() => returnSubmissionResult.type, {
    nullable: true,
    description:
      'Gives a reservation, or a delivery nobody decided yet, back without a penalty. The worker. Announces submission.returned.',
  })
  returnSubmission(
    @Arg('input', () => ReturnSubmissionInput) input: ReturnSubmissionInput,
    @Ctx() scope: Scope,
  ): Promise<ReturnSubmissionPayload | UserError> {
    return returnSubmissionResult.settle(scope, { field: 'returnSubmission', input }, async () => {
      const submissionId = await scope.get(Reservations).giveBack(input.submissionId, input.reason ?? null);
      return Object.assign(new ReturnSubmissionPayload(), { submissionId });
    });
  }

  @Access('tasks:work')
  @Mutation(() => submitWorkResult.type, {
    nullable: true,
    description:
      'First delivery, or the redo of a requested revision. The worker. Announces submission.submitted.',
  })
  submitWork(
    @Arg('input', () => SubmitWorkInput) input: SubmitWorkInput,
    @Ctx() scope: Scope,
  ): Promise<SubmitWorkPayload | UserError> {
    return submitWorkResult.settleHot(scope, { field: 'submitWork', input }, async (run) => {
      const submissionId = await scope.get(Deliveries).submit(input, run);
      return Object.assign(new SubmitWorkPayload(), { submissionId });
    });
  }

  @Access('tasks:work')
  @Mutation(() => createUploadResult.type, {
    nullable: true,
    description: 'Where to PUT the bytes of a SCREENSHOT or FILE answer. The worker.',
  })
  createUpload(
    @Arg('input', () => CreateUploadInput) input: CreateUploadInput,
    @Ctx() scope: Scope,
  ): Promise<CreateUploadPayload | UserError> {
    return createUploadResult.settle(scope, { field: 'createUpload', input }, async () => {
      const { uploadId, expiresAt } = await scope.get(Uploads).announce(input);
      return Object.assign(new CreateUploadPayload(), { uploadId, until: expiresAt.toISOString() });
    });
  }
}
