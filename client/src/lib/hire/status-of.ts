import {
  HireSubmissionStatusDocument,
  execute,
  patientFetch,
  type SubmissionStatus,
} from '#lib/api/index.ts';

export async function statusOf(id: string): Promise<SubmissionStatus | null> {
  const { submission } = await execute(patientFetch, HireSubmissionStatusDocument, { id });
  return submission?.status ?? null;
}
