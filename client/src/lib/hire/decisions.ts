import {
  ApiError,
  HireApproveDocument,
  HireRejectDocument,
  HireReviseDocument,
  execute,
  type RejectReason,
} from '#lib/api/index.ts';
import { keptAlive } from './kept-alive.ts';

export type Decision = { key: string; ids: string[] } & (
  { kind: 'approve' } | { kind: 'reject' | 'revise'; reason: RejectReason; note: string }
);
/** What became of one submission: null is as decided, otherwise the code of the refusal. */
export type Outcome = { id: string; code: string | null };

/** A piece of a long list has its outcomes for itself, so that the progress of the whole can be seen. */
const AT_A_TIME = 10;

async function approve(ids: string[], idempotencyKey: string): Promise<Outcome[]> {
  const input = { submissionIds: ids, idempotencyKey };
  const { approveSubmissions: result } = await execute(keptAlive, HireApproveDocument, { input });
  if (result?.__typename !== 'ApproveSubmissionsPayload')
    return ids.map((id) => ({ id, code: result?.code ?? 'UNAVAILABLE' }));
  return result.outcomes.map((outcome) => ({
    id: outcome.submissionId,
    code: 'code' in outcome.result ? outcome.result.code : null,
  }));
}

async function judge(decision: Decision & { kind: 'reject' | 'revise' }, id: string): Promise<Outcome> {
  const { kind, reason, note, key: idempotencyKey } = decision;
  const input = { submissionId: id, reason, note, idempotencyKey };
  const result =
    kind === 'reject'
      ? (await execute(keptAlive, HireRejectDocument, { input })).rejectSubmission
      : (await execute(keptAlive, HireReviseDocument, { input })).requestRevision;
  return { id, code: result && 'code' in result ? result.code : null };
}

/**
 * Sends one decision, all of its pieces before this returns: the page may be gone in the next moment, and what has not
 * left by then never would. A piece that cannot be sent says so for each of its submissions.
 */
export async function sendDecision(decision: Decision, told: (outcomes: Outcome[]) => void): Promise<void> {
  const { ids, key } = decision;
  const send = async (from: number): Promise<void> => {
    const piece = ids.slice(from, from + AT_A_TIME);
    try {
      if (decision.kind === 'approve') told(await approve(piece, `${key}-${from}`));
      else told([await judge(decision, piece[0]!)]);
    } catch (failure) {
      const code = failure instanceof ApiError ? failure.code : 'UNAVAILABLE';
      told(piece.map((id) => ({ id, code })));
    }
  };
  const starts = Array.from({ length: Math.ceil(ids.length / AT_A_TIME) }, (_, n) => n * AT_A_TIME);
  await Promise.all(starts.map(send));
}
