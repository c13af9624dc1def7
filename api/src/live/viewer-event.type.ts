import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Cursor, DateTime } from '../kernel/index.js';
import { SubmissionStatus, SubmissionType, type SubmissionRow } from '../submissions/index.js';
import { WalletEntryType, type WalletEntryRow } from '../wallets/index.js';

@InterfaceType('ViewerEvent', {
  description: 'Something that concerns the viewer happened.',
  resolveType: (value: { kindOfEvent: string }) => value.kindOfEvent,
})
export abstract class ViewerEvent {
  /** Name of the GraphQL type. */
  abstract readonly kindOfEvent: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: Date;
}

@ObjectType({
  implements: ViewerEvent,
  description: 'A submission of the viewer was decided, or goes back to them.',
})
export class SubmissionDecidedEvent extends ViewerEvent {
  readonly kindOfEvent = 'SubmissionDecidedEvent';

  @Field(() => SubmissionStatus, { description: 'As it was at the event; `submission` is read now.' })
  status!: SubmissionStatus;

  @Field(() => SubmissionType)
  submission!: SubmissionRow;
}

@ObjectType({ implements: ViewerEvent, description: 'A line was added to one of the viewer’s accounts.' })
export class WalletChangedEvent extends ViewerEvent {
  readonly kindOfEvent = 'WalletChangedEvent';

  @Field(() => WalletEntryType)
  entry!: WalletEntryRow;
}

@ObjectType({
  implements: ViewerEvent,
  description:
    'A reservation of the viewer began, was extended, is about to lapse, lapsed or was given back.',
})
export class ReservationEvent extends ViewerEvent {
  readonly kindOfEvent = 'ReservationEvent';

  @Field(() => SubmissionType)
  submission!: SubmissionRow;
}

@ObjectType({
  implements: ViewerEvent,
  description: 'Anything else the viewer should know, in their language.',
})
export class NotificationEvent extends ViewerEvent {
  readonly kindOfEvent = 'NotificationEvent';

  @Field(() => String, { description: 'The event’s name, e.g. "task.live"; stable, safe to switch on.' })
  kind!: string;

  @Field(() => String, { description: 'One sentence in the viewer’s language.' })
  message!: string;
}

@ObjectType({
  description: 'What concerns the viewer since the last frame; without events it is a checkpoint.',
})
export class ViewerEventBatch {
  @Field(() => Cursor, { description: 'Pass it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Boolean, { description: 'True: too long ago to replay; fetch anew.' })
  reset!: boolean;

  @Field(() => [ViewerEvent])
  events!: ViewerEvent[];
}
