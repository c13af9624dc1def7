import { Scope, type UserError } from '../kernel/index.js';
import { CreateUploadInput, ExtendReservationInput, ReserveSlotInput, ReturnSubmissionInput, SubmitWorkInput } from './reservation.inputs.js';
import { CreateUploadPayload, ExtendReservationPayload, ReserveSlotPayload, ReturnSubmissionPayload, SubmitWorkPayload } from './reservation.results.js';
/** What a worker does, from taking a slot to handing in proof. */
export declare class ReservationResolver {
    reserveSlot(input: ReserveSlotInput, scope: Scope): Promise<ReserveSlotPayload | UserError>;
    extendReservation(input: ExtendReservationInput, scope: Scope): Promise<ExtendReservationPayload | UserError>;
    returnSubmission(input: ReturnSubmissionInput, scope: Scope): Promise<ReturnSubmissionPayload | UserError>;
    submitWork(input: SubmitWorkInput, scope: Scope): Promise<SubmitWorkPayload | UserError>;
    createUpload(input: CreateUploadInput, scope: Scope): Promise<CreateUploadPayload | UserError>;
}
