const REFUSED = `... on UserError { __typename code message } ... on InvalidInputError { fields { path code message } }`;
const COUNTS = `open reserved submitted revisionRequested approved rejected disputed released`;
export const SignUp = {
    name: 'sign up',
    repeatable: false,
    text: `mutation ReplaySignUp($input: SignUpInput!) {
    signUp(input: $input) { ... on SignUpPayload { token viewer { user { id } } } ${REFUSED} }
  }`,
};
export const CreateTask = {
    name: 'create task',
    repeatable: true,
    text: `mutation ReplayCreateTask($input: CreateTaskInput!) {
    createTask(input: $input) { ... on CreateTaskPayload { task { id } } ${REFUSED} }
  }`,
};
export const AddTaskItems = {
    name: 'add items',
    repeatable: true,
    text: `mutation ReplayAddTaskItems($input: AddTaskItemsInput!) {
    addTaskItems(input: $input) {
      ... on AddTaskItemsPayload { added task { slots reward { amount currency } fee { amount currency } } } ${REFUSED}
    }
  }`,
};
export const CreateDeposit = {
    name: 'create deposit',
    repeatable: true,
    text: `mutation ReplayCreateDeposit($input: CreateDepositInput!) {
    createDeposit(input: $input) { ... on CreateDepositPayload { deposit { checkoutUrl } } ${REFUSED} }
  }`,
};
export const PublishTask = {
    name: 'publish',
    repeatable: true,
    text: `mutation ReplayPublishTask($input: PublishTaskInput!) {
    publishTask(input: $input) { ... on PublishTaskPayload { task { status } } ${REFUSED} }
  }`,
};
export const ReserveSlot = {
    name: 'reserve',
    repeatable: true,
    text: `mutation ReplayReserveSlot($input: ReserveSlotInput!) {
    reserveSlot(input: $input) { ... on ReserveSlotPayload { submission { id itemExternalId } } ${REFUSED} }
  }`,
};
export const SubmitWork = {
    name: 'submit',
    repeatable: true,
    text: `mutation ReplaySubmitWork($input: SubmitWorkInput!) {
    submitWork(input: $input) { ... on SubmitWorkPayload { submission { status } } ${REFUSED} }
  }`,
};
export const ApproveSubmissions = {
    name: 'approve in bulk',
    repeatable: true,
    text: `mutation ReplayApproveSubmissions($input: ApproveSubmissionsInput!) {
    approveSubmissions(input: $input) {
      ... on ApproveSubmissionsPayload { outcomes { submissionId result { __typename ... on UserError { code message } } } }
      ${REFUSED}
    }
  }`,
};
export const ReadWallet = {
    name: 'wallet',
    repeatable: true,
    text: `query ReplayWallet {
    viewer { wallet {
      available { amount currency } clearing { amount currency } onHold { amount currency } inEscrow { amount currency }
    } }
  }`,
};
export const ReadTask = {
    name: 'task',
    repeatable: true,
    text: `query ReplayTask($id: ID!) {
    task(id: $id) { status progress { ${COUNTS} escrow { amount currency } spent { amount currency } } }
  }`,
};
export const ReadSubmissions = {
    name: 'download 100',
    repeatable: true,
    text: `query ReplaySubmissions($id: ID!, $after: Cursor) {
    task(id: $id) { submissions(first: 100, after: $after) {
      nodes { id status itemExternalId worker { id } answers { key values } }
      pageInfo { hasNextPage endCursor }
    } }
  }`,
};
export const ReadUndecided = {
    name: 'undecided 100',
    repeatable: true,
    text: `query ReplayUndecided($id: ID!, $after: Cursor) {
    task(id: $id) { submissions(status: [SUBMITTED], first: 100, after: $after) {
      nodes { id status } pageInfo { hasNextPage endCursor }
    } }
  }`,
};
export const WatchTaskProgress = {
    name: 'taskProgress',
    repeatable: true,
    text: `subscription ReplayTaskProgress($taskId: ID!, $after: Cursor) {
    taskProgress(taskId: $taskId, after: $after) { cursor reset progress { ${COUNTS} } submissions { id status } }
  }`,
};
//# sourceMappingURL=documents.js.map