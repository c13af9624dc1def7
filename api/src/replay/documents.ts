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
  fields?: { path: string[]; code: string; message: string }[];
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
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface DeliveredSubmission {
  id: string;
  status: string;
  itemExternalId: string | null;
  worker: { id: string } | null;
  answers: { key: string; values: string[] }[];
}

export interface TaskProgressFrame {
  cursor: string;
  reset: boolean;
  progress: ProgressCounts;
  submissions: { id: string; status: string }[];
}

const REFUSED = `... on UserError { __typename code message } ... on InvalidInputError { fields { path code message } }`;
const COUNTS = `open reserved submitted revisionRequested approved rejected disputed released`;

export const SignUp: Operation<
  { signUp: Outcome<{ token: string | null; viewer: { user: { id: string } } }> },
  { input: { email: string; password: string; displayName: string; country: string; roles: string[] } }
> = {
  name: 'sign up',
  repeatable: false,
  text: `mutation ReplaySignUp($input: SignUpInput!) {
    signUp(input: $input) { ... on SignUpPayload { token viewer { user { id } } } ${REFUSED} }
  }`,
};

export const CreateTask: Operation<
  { createTask: Outcome<{ task: { id: string } }> },
  { input: Record<string, unknown> & { idempotencyKey: string } }
> = {
  name: 'create task',
  repeatable: true,
  text: `mutation ReplayCreateTask($input: CreateTaskInput!) {
    createTask(input: $input) { ... on CreateTaskPayload { task { id } } ${REFUSED} }
  }`,
};

export interface TaskItem {
  externalId: string;
  variables: { name: string; value: string }[];
  overlap: number;
}

export const AddTaskItems: Operation<
  { addTaskItems: Outcome<{ added: number; task: { slots: number; reward: Money; fee: Money } }> },
  { input: { taskId: string; items: TaskItem[]; idempotencyKey: string } }
> = {
  name: 'add items',
  repeatable: true,
  text: `mutation ReplayAddTaskItems($input: AddTaskItemsInput!) {
    addTaskItems(input: $input) {
      ... on AddTaskItemsPayload { added task { slots reward { amount currency } fee { amount currency } } } ${REFUSED}
    }
  }`,
};

export const CreateDeposit: Operation<
  { createDeposit: Outcome<{ deposit: { checkoutUrl: string | null } }> },
  { input: { method: string; amount: Money; idempotencyKey: string } }
> = {
  name: 'create deposit',
  repeatable: true,
  text: `mutation ReplayCreateDeposit($input: CreateDepositInput!) {
    createDeposit(input: $input) { ... on CreateDepositPayload { deposit { checkoutUrl } } ${REFUSED} }
  }`,
};

export const PublishTask: Operation<
  { publishTask: Outcome<{ task: { status: string } }> },
  { input: { taskId: string; idempotencyKey: string } }
> = {
  name: 'publish',
  repeatable: true,
  text: `mutation ReplayPublishTask($input: PublishTaskInput!) {
    publishTask(input: $input) { ... on PublishTaskPayload { task { status } } ${REFUSED} }
  }`,
};

export const ReserveSlot: Operation<
  { reserveSlot: Outcome<{ submission: { id: string; itemExternalId: string | null } }> },
  { input: { taskId: string; itemExternalId: string; idempotencyKey: string } }
> = {
  name: 'reserve',
  repeatable: true,
  text: `mutation ReplayReserveSlot($input: ReserveSlotInput!) {
    reserveSlot(input: $input) { ... on ReserveSlotPayload { submission { id itemExternalId } } ${REFUSED} }
  }`,
};

export const SubmitWork: Operation<
  { submitWork: Outcome<{ submission: { status: string } }> },
  { input: { submissionId: string; answers: { key: string; values: string[] }[]; idempotencyKey: string } }
> = {
  name: 'submit',
  repeatable: true,
  text: `mutation ReplaySubmitWork($input: SubmitWorkInput!) {
    submitWork(input: $input) { ... on SubmitWorkPayload { submission { status } } ${REFUSED} }
  }`,
};

export interface ApprovalOutcome {
  submissionId: string;
  result: { __typename: string; code?: string; message?: string };
}

export const ApproveSubmissions: Operation<
  { approveSubmissions: Outcome<{ outcomes: ApprovalOutcome[] }> },
  { input: { submissionIds: string[]; idempotencyKey: string } }
> = {
  name: 'approve in bulk',
  repeatable: true,
  text: `mutation ReplayApproveSubmissions($input: ApproveSubmissionsInput!) {
    approveSubmissions(input: $input) {
      ... on ApproveSubmissionsPayload { outcomes { submissionId result { __typename ... on UserError { code message } } } }
      ${REFUSED}
    }
  }`,
};

export const ReadWallet: Operation<{ viewer: { wallet: WalletBalances } | null }, Record<string, never>> = {
  name: 'wallet',
  repeatable: true,
  text: `query ReplayWallet {
    viewer { wallet {
      available { amount currency } clearing { amount currency } onHold { amount currency } inEscrow { amount currency }
    } }
  }`,
};

export const ReadTask: Operation<
  { task: { status: string; progress: (ProgressCounts & { escrow: Money; spent: Money }) | null } | null },
  { id: string }
> = {
  name: 'task',
  repeatable: true,
  text: `query ReplayTask($id: ID!) {
    task(id: $id) { status progress { ${COUNTS} escrow { amount currency } spent { amount currency } } }
  }`,
};

export const ReadSubmissions: Operation<
  { task: { submissions: Page<DeliveredSubmission> | null } | null },
  { id: string; after: string | null }
> = {
  name: 'download 100',
  repeatable: true,
  text: `query ReplaySubmissions($id: ID!, $after: Cursor) {
    task(id: $id) { submissions(first: 100, after: $after) {
      nodes { id status itemExternalId worker { id } answers { key values } }
      pageInfo { hasNextPage endCursor }
    } }
  }`,
};

export const ReadUndecided: Operation<
  { task: { submissions: Page<{ id: string; status: string }> | null } | null },
  { id: string; after: string | null }
> = {
  name: 'undecided 100',
  repeatable: true,
  text: `query ReplayUndecided($id: ID!, $after: Cursor) {
    task(id: $id) { submissions(status: [SUBMITTED], first: 100, after: $after) {
      nodes { id status } pageInfo { hasNextPage endCursor }
    } }
  }`,
};

export const WatchTaskProgress: Operation<
  { taskProgress: TaskProgressFrame },
  { taskId: string; after: string | null }
> = {
  name: 'taskProgress',
  repeatable: true,
  text: `subscription ReplayTaskProgress($taskId: ID!, $after: Cursor) {
    taskProgress(taskId: $taskId, after: $after) { cursor reset progress { ${COUNTS} } submissions { id status } }
  }`,
};
