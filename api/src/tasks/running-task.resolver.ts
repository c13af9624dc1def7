import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, Scope } from '../kernel/index.js';
import {
  AddSlotsInput,
  ExtendTaskInput,
  PauseTaskInput,
  RaiseRewardInput,
  ResumeTaskInput,
  StopTaskInput,
} from './running-task.inputs.js';
import { RunningTasks } from './running-tasks.service.js';
import {
  AddSlotsPayload,
  addSlotsResult,
  ExtendTaskPayload,
  extendTaskResult,
  PauseTaskPayload,
  pauseTaskResult,
  RaiseRewardPayload,
  raiseRewardResult,
  ResumeTaskPayload,
  resumeTaskResult,
  StopTaskPayload,
  stopTaskResult,
} from './task.payloads.js';

/** What an employer does with a task that is on the market. */
@Resolver()
export class RunningTaskResolver {
  @Access('tasks:employ')
  @Mutation(() => pauseTaskResult.type, {
    nullable: true,
    description:
      'Nobody new may take it; running reservations may finish. Its employer. Events: task.paused.',
  })
  pauseTask(@Arg('input', () => PauseTaskInput) input: PauseTaskInput, @Ctx() scope: Scope) {
    return pauseTaskResult.settle(scope, { field: 'pauseTask', input }, async () => {
      await scope.get(RunningTasks).pause(input.taskId);
      return Object.assign(new PauseTaskPayload(), { taskId: input.taskId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => resumeTaskResult.type, {
    nullable: true,
    description:
      'Opens a paused task again. One that the system paused is refused with INVALID_TRANSITION while there is a cause; the message says what to do. Its employer. Events: task.resumed.',
  })
  resumeTask(@Arg('input', () => ResumeTaskInput) input: ResumeTaskInput, @Ctx() scope: Scope) {
    return resumeTaskResult.settle(scope, { field: 'resumeTask', input }, async () => {
      await scope.get(RunningTasks).resume(input.taskId);
      return Object.assign(new ResumeTaskPayload(), { taskId: input.taskId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => stopTaskResult.type, {
    nullable: true,
    description:
      'Ends it: open slots are refunded at once, running work is still decided. Its employer. Events: task.closing, task.closed, wallet.refunded.',
  })
  stopTask(@Arg('input', () => StopTaskInput) input: StopTaskInput, @Ctx() scope: Scope) {
    return stopTaskResult.settle(scope, { field: 'stopTask', input }, async () => {
      const { task, refunded } = await scope.get(RunningTasks).stop(input.taskId);
      const refund = { refundedMicros: refunded.toString(), currency: task.currency };
      return Object.assign(new StopTaskPayload(), { taskId: input.taskId, ...refund });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => addSlotsResult.type, {
    nullable: true,
    description:
      'Plain tasks only. Holds the money of more slots; a closing task opens again, but never after a takedown. Its employer. Events: task.slots_changed, task.live, wallet.held.',
  })
  addSlots(@Arg('input', () => AddSlotsInput) input: AddSlotsInput, @Ctx() scope: Scope) {
    return addSlotsResult.settle(scope, { field: 'addSlots', input }, async () => {
      await scope.get(RunningTasks).addSlots(input.taskId, input.additionalSlots, input.expiresAt ?? null);
      return Object.assign(new AddSlotsPayload(), { taskId: input.taskId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => raiseRewardResult.type, {
    nullable: true,
    description:
      'Pays more for every slot that is not finally decided, running submissions included. Its employer. Events: task.reward_raised, wallet.held.',
  })
  raiseReward(@Arg('input', () => RaiseRewardInput) input: RaiseRewardInput, @Ctx() scope: Scope) {
    return raiseRewardResult.settle(scope, { field: 'raiseReward', input }, async () => {
      await scope.get(RunningTasks).raiseReward(input.taskId, input.reward);
      return Object.assign(new RaiseRewardPayload(), { taskId: input.taskId });
    });
  }

  @Access('tasks:employ')
  @Mutation(() => extendTaskResult.type, {
    nullable: true,
    description:
      'Moves its end later; a closing task opens again, but never after a takedown. Its employer. Events: task.live.',
  })
  extendTask(@Arg('input', () => ExtendTaskInput) input: ExtendTaskInput, @Ctx() scope: Scope) {
    return extendTaskResult.settle(scope, { field: 'extendTask', input }, async () => {
      await scope.get(RunningTasks).extend(input.taskId, input.expiresAt);
      return Object.assign(new ExtendTaskPayload(), { taskId: input.taskId });
    });
  }
}
