import { type ClassType } from 'type-graphql';
import { SubmissionPayload } from './reservation.results.js';
/** Gives a payload its `submission`, read afresh. Other features that act on submissions use it as well. */
export declare function submissionFieldOf(Payload: ClassType<SubmissionPayload>): ClassType<object>;
export declare const payloadResolvers: ClassType<object>[];
