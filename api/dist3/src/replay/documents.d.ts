/** A GraphQL document with the types of what it takes and gives; `repeatable` means that sending it twice has one effect. */
export interface Operation<Result, Variables> {
    name: string;
    text: string;
    repeatable: boolean;
    /** Carries the types only; never set. */
    types?: (variables: Variables) => Result;
}
/** A member of a result union: what was asked for, or a refusal. */
export type Outcome<Payload> = Payload | Refusal | null;
export interface Refusal {
    __typename: string;
    code: string;
    message: string;
    fields?: {
        path: string[];
        code: string;
        message: string;
    }[];
}
export interface Money {
    amount: string;
    currency: string;
}
export interface WalletBalances {
    available: Money;
    clearing: Money;
    onHold: Money;
    inEscrow: Money;
}
export interface ProgressCounts {
    open: number;
    reserved: number;
    submitted: number;
    revisionRequested: number;
    approved: number;
    rejected: number;
    disputed: number;
    released: number;
}
export interface Page<Node> {
    nodes: Node[];
    pageInfo: {
        hasNextPage: boolean;
        endCursor: string | null;
    };
}
export interface DeliveredSubmission {
    id: string;
    status: string;
    itemExternalId: string | null;
    worker: {
        id: string;
    } | null;
    answers: {
        key: string;
        values: string[];
    }[];
}
export interface TaskProgressFrame {
    cursor: string;
    reset: boolean;
    progress: ProgressCounts;
    submissions: {
        id: string;
        status: string;
    }[];
}
export declare const SignUp: Operation<{
    signUp: Outcome<{
        token: string | null;
        viewer: {
            user: {
                id: string;
            };
        };
    }>;
}, {
    input: {
        email: string;
        password: string;
        displayName: string;
        country: string;
        roles: string[];
    };
}>;
export declare const CreateTask: Operation<{
    createTask: Outcome<{
        task: {
            id: string;
        };
    }>;
}, {
    input: Record<string, unknown> & {
        idempotencyKey: string;
    };
}>;
export interface TaskItem {
    externalId: string;
    variables: {
        name: string;
        value: string;
    }[];
    overlap: number;
}
export declare const AddTaskItems: Operation<{
    addTaskItems: Outcome<{
        added: number;
        task: {
            slots: number;
            reward: Money;
            fee: Money;
        };
    }>;
}, {
    input: {
        taskId: string;
        items: TaskItem[];
        idempotencyKey: string;
    };
}>;
export declare const CreateDeposit: Operation<{
    createDeposit: Outcome<{
        deposit: {
            checkoutUrl: string | null;
        };
    }>;
}, {
    input: {
        method: string;
        amount: Money;
        idempotencyKey: string;
    };
}>;
export declare const PublishTask: Operation<{
    publishTask: Outcome<{
        task: {
            status: string;
        };
    }>;
}, {
    input: {
        taskId: string;
        idempotencyKey: string;
    };
}>;
export declare const ReserveSlot: Operation<{
    reserveSlot: Outcome<{
        submission: {
            id: string;
            itemExternalId: string | null;
        };
    }>;
}, {
    input: {
        taskId: string;
        itemExternalId: string;
        idempotencyKey: string;
    };
}>;
export declare const SubmitWork: Operation<{
    submitWork: Outcome<{
        submission: {
            status: string;
        };
    }>;
}, {
    input: {
        submissionId: string;
        answers: {
            key: string;
            values: string[];
        }[];
        idempotencyKey: string;
    };
}>;
export interface ApprovalOutcome {
    submissionId: string;
    result: {
        __typename: string;
        code?: string;
        message?: string;
    };
}
export declare const ApproveSubmissions: Operation<{
    approveSubmissions: Outcome<{
        outcomes: ApprovalOutcome[];
    }>;
}, {
    input: {
        submissionIds: string[];
        idempotencyKey: string;
    };
}>;
export declare const ReadWallet: Operation<{
    viewer: {
        wallet: WalletBalances;
    } | null;
}, Record<string, never>>;
export declare const ReadTask: Operation<{
    task: {
        status: string;
        progress: (ProgressCounts & {
            escrow: Money;
            spent: Money;
        }) | null;
    } | null;
}, {
    id: string;
}>;
export declare const ReadSubmissions: Operation<{
    task: {
        submissions: Page<DeliveredSubmission> | null;
    } | null;
}, {
    id: string;
    after: string | null;
}>;
export declare const ReadUndecided: Operation<{
    task: {
        submissions: Page<{
            id: string;
            status: string;
        }> | null;
    } | null;
}, {
    id: string;
    after: string | null;
}>;
export declare const WatchTaskProgress: Operation<{
    taskProgress: TaskProgressFrame;
}, {
    taskId: string;
    after: string | null;
}>;
