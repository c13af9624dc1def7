import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import { HiddenTasks } from './hidden-tasks.service.js';
import { Moderation } from './moderation.service.js';
import {
  ApproveTaskInput,
  HideTaskInput,
  LiftPauseInput,
  RejectTaskInput,
  TakeDownTaskInput,
} from './running-task.inputs.js';
import {
  ApproveTaskPayload,
  approveTaskResult,
  HideTaskPayload,
  hideTaskResult,
  LiftPausePayload,
  liftPauseResult,
  RejectTaskPayload,
  rejectTaskResult,
  TakeDownTaskPayload,
  takeDownTaskResult,
} from './task.payloads.js';

/** What others than its employer do with a task. */
@Resolver()
export class ModerationResolver {
  @Access('marketplace:moderate')
  @Mutation(() => approveTaskResult.type, {
    nullable: true,
    description:
      'Lets a task in review go live, or wait for its publishAt. Moderators, but for their own. Events: task.live or task.scheduled.',
  })
  approveTask(@Arg('input', () => ApproveTaskInput) input: ApproveTaskInput, @Ctx() scope: Scope) {
    return approveTaskResult.settle(scope, { field: 'approveTask', input }, async () => {
      await scope.get(Moderation).approve(input.taskId);
      return Object.assign(new ApproveTaskPayload(), { taskId: input.taskId });
    });
  }

  @Access('marketplace:moderate')
  @Mutation(() => rejectTaskResult.type, {
    nullable: true,
    description:
      'Refuses a task in review, with all its money back to the employer, who may edit it. Moderators, but for their own. Events: task.rejected, wallet.refunded.',
  })
  rejectTask(@Arg('input', () => RejectTaskInput) input: RejectTaskInput, @Ctx() scope: Scope) {
    return rejectTaskResult.settle(scope, { field: 'rejectTask', input }, async () => {
      await scope.get(Moderation).reject(input.taskId, input);
      return Object.assign(new RejectTaskPayload(), { taskId: input.taskId });
    });
  }

  @Access('marketplace:moderate')
  @Mutation(() => takeDownTaskResult.type, {
    nullable: true,
    description:
      'Ends a running task for good: open slots are refunded, reservations cancelled, delivered work still decided. Moderators, but for their own. Events: task.taken_down, task.closing, submission.cancelled, wallet.refunded.',
  })
  takeDownTask(@Arg('input', () => TakeDownTaskInput) input: TakeDownTaskInput, @Ctx() scope: Scope) {
    return takeDownTaskResult.settle(scope, { field: 'takeDownTask', input }, async () => {
      await scope.get(Moderation).takeDown(input.taskId, input);
      return Object.assign(new TakeDownTaskPayload(), { taskId: input.taskId });
    });
  }

  @Access('marketplace:moderate')
  @Mutation(() => liftPauseResult.type, {
    nullable: true,
    description:
      'Lets a task that the system paused go on, whatever the cause; what counted against it counts no more. Moderators, but for their own. Events: task.resumed.',
  })
  liftPause(@Arg('input', () => LiftPauseInput) input: LiftPauseInput, @Ctx() scope: Scope) {
    return liftPauseResult.settle(scope, { field: 'liftPause', input }, async () => {
      await scope.get(Moderation).liftPause(input.taskId);
      return Object.assign(new LiftPausePayload(), { taskId: input.taskId });
    });
  }

  @Access('tasks:work')
  @Mutation(() => hideTaskResult.type, {
    nullable: true,
    description: 'Leaves a task out of the viewer’s own list and feed, or shows it again. Workers.',
  })
  hideTask(@Arg('input', () => HideTaskInput) input: HideTaskInput, @Ctx() scope: Scope) {
    return hideTaskResult.settle(scope, { field: 'hideTask', input }, async () => {
      await scope.get(HiddenTasks).set(input.taskId, input.hidden);
      return Object.assign(new HideTaskPayload(), { taskId: input.taskId });
    });
  }
}
