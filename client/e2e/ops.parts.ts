import { Person } from './market.ts';

/** A rejection that the worker appealed against and the employer answered: the id of the delivery. */
export async function answeredDispute(url: string, employer: Person): Promise<string> {
  const taskId = await employer.publish('Say what the picture shows');
  const worker = await Person.signUp(url, 'WORKER');
  await worker.reserve(taskId);
  const id = (await employer.submissionsTo(taskId))[0]!.id;
  await worker.decide('submitWork', { submissionId: id, answers: [{ key: 'answer', values: ['A bus'] }] });
  const note = 'The answer speaks of a bus, but the picture shows a cat.';
  await employer.decide('rejectSubmission', { submissionId: id, reason: 'WRONG_TARGET', note });
  await worker.decide('openDispute', { submissionId: id, text: 'The picture that I was shown had a bus.' });
  const text = 'There was no bus in any of the pictures.';
  await employer.decide('answerDispute', { submissionId: id, text });
  return id;
}

/** Of a category whose tasks a moderator looks at first. */
export async function waitingTask(employer: Person, title: string): Promise<string> {
  const { createTask } = await employer.ask<{ createTask: { task: { id: string } } }>(
    'mutation ($input: CreateTaskInput!) { createTask(input: $input) { ... on CreateTaskPayload { task { id } } } }',
    {
      input: {
        title,
        category: 'public-review',
        steps: [{ text: 'Write what you think of the place.' }],
        proofFields: [{ key: 'link', label: 'Address of your review', kind: 'URL' }],
        reward: { amount: '0.2', currency: 'USD' },
        slots: 2,
        estimatedMinutes: 5,
      },
    },
  );
  await employer.decide('publishTask', { taskId: createTask.task.id });
  return createTask.task.id;
}
