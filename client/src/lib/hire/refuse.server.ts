import { fail, type ActionFailure } from '@sveltejs/kit';
import type { Refusal } from '#lib/forms/settled.ts';

type Known = Partial<Pick<Refusal, 'fields' | 'values'>>;

/** A refusal that this side makes by itself, in the shape of those of the API. */
export function refusalOf(code: string, { fields = {}, values = {} }: Known = {}): Refusal {
  return { code, message: '', fields, retryAt: null, missing: null, reasons: [], values };
}

export function refuse(code: string, known?: Known): ActionFailure<Refusal> {
  return fail(422, refusalOf(code, known));
}
