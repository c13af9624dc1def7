import { type Currency, type Scope } from '../../kernel/index.js';
import type { Cast, DemoName, StoryClock } from './demo.people.js';
import type { DemoTask } from './demo.task.js';
export type Answers = Readonly<Record<string, string>>;
/** What people do in the demo, through the same services as everybody. */
export declare class Story {
    #private;
    private readonly cast;
    private readonly clock;
    /** Task ids, such as "bn survey". */
    readonly tasks: Map<string, string>;
    constructor(cast: Cast, clock: StoryClock);
    as(name: DemoName): Scope;
    /** Time passes until then, and what is due on the way happens. */
    turnTo(at: Date): Promise<void>;
    deposit(name: DemoName, amount: {
        amount: bigint;
        currency: Currency;
    }): Promise<void>;
    /** A task of each of these kinds in each language, one after the other; the moderator looks at those that need it. */
    openMarket(wanted: (category: string) => boolean): Promise<void>;
    publish(name: string, task: DemoTask, more?: {
        publishAt?: Date;
        expiresAt?: Date;
    }): Promise<string>;
    draft(name: string, task: DemoTask, more?: {
        publishAt?: Date;
        expiresAt?: Date;
    }): Promise<string>;
    reserve(worker: DemoName, task: string): Promise<string>;
    submit(worker: DemoName, submissionId: string, answers: Answers): Promise<string>;
    work(worker: DemoName, task: string, answers: Answers): Promise<string>;
    appeal(worker: DemoName, submissionId: string, text: string): Promise<string>;
}
