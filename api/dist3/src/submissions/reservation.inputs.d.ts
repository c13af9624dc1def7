import { AnswerInput } from '../tasks/index.js';
export declare class ReserveSlotInput {
    taskId: string;
    itemExternalId?: string | null;
    idempotencyKey?: string | null;
}
export declare class ExtendReservationInput {
    submissionId: string;
    idempotencyKey?: string | null;
}
export declare class ReturnSubmissionInput {
    submissionId: string;
    idempotencyKey?: string | null;
}
export declare class SubmitWorkInput {
    submissionId: string;
    answers: AnswerInput[];
    idempotencyKey?: string | null;
}
export declare class CreateUploadInput {
    submissionId: string;
    key: string;
    contentType: string;
    bytes: number;
}
