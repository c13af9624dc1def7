import { Scope } from '../../kernel/index.js';
import { type Queue } from './oversight.queues.js';
export declare class ModerationQueue implements Queue {
    waiting: number;
    oldestAt: Date | null;
}
export declare class ModerationQueues {
    tasks: ModerationQueue;
    disputes: ModerationQueue;
    unanswered: ModerationQueue;
    payouts: ModerationQueue;
    differences: ModerationQueue;
}
export declare class OversightResolver {
    moderationQueues(scope: Scope): Promise<ModerationQueues>;
}
