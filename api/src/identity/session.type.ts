import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/index.js';
import { SessionTransport, type Session } from './session.entity.js';

registerEnumType(SessionTransport, {
  name: 'SessionTransport',
  description: 'How a session shows itself: as a cookie of our own pages, or as a bearer token of a program.',
});

@ObjectType('Session', {
  description:
    'A device or program that is signed in. It ends when it was not used for a while: 30 days, unless the operator says otherwise.',
})
export class SessionType implements Pick<
  Session,
  'id' | 'createdAt' | 'lastSeenAt' | 'expiresAt' | 'userAgent' | 'via'
> {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { description: 'To within five minutes.' })
  lastSeenAt!: Date;

  @Field(() => DateTime, { description: 'Moves on with use.' })
  expiresAt!: Date;

  @Field(() => String, { description: 'What the program said of itself when it signed in.' })
  userAgent!: string;

  @Field(() => SessionTransport)
  via!: SessionTransport;
}
