import { ObjectType } from 'type-graphql';

/** The source is the id alone; every field reads afresh, so that a repeated answer is never stale. */
@ObjectType('Viewer', { description: 'The signed-in person, with what concerns nobody else.' })
export class ViewerType {
  userId!: string;
}

export const viewerOf = (userId: string): ViewerType => Object.assign(new ViewerType(), { userId });
