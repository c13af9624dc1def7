import { fail, isHttpError, type ActionFailure } from '@sveltejs/kit';
import type { UserErrorFragment } from '#lib/api/index.ts';
import type { MoneyValue } from '#lib/format/format.ts';

/** What a form shows of a refusal: its words come from the code (`refusalText`), each bad field's by its name. */
export interface Refusal {
  code: string;
  /** The API's own English sentence, for codes this page has no words for. */
  message: string;
  /** Code by field; the name is the path in the input, such as `email` or `steps.0.text`. */
  fields: Record<string, string>;
  /** When to try again, where time alone helps. */
  retryAt: string | null;
  /** What the wallet lacks. */
  missing: MoneyValue | null;
  /** Codes of why not, where the refusal is about the person or the content. */
  reasons: string[];
  /** What was typed, so that a page without scripts gives it back; never a password. */
  values: Record<string, string>;
}

type Payload<T> = Extract<T, { __typename: `${string}Payload` }>;
export type Settled<T> = { data: Payload<T>; failure?: never } | { failure: ActionFailure<Refusal> };

/** Trouble that passes: the form stays as it is and can be sent again. */
const PASSING = [429, 503];

/**
 * What a mutation came to, for a form action:
 *
 *     const done = await settled(locals.api(ReserveSlotDocument, { input }), { values });
 *     if (done.failure) return done.failure;
 *     redirect(303, `/my-work/${done.data.submission.id}`);
 *
 * The document has one mutation; it selects `__typename` and `...UserError`.
 */
export async function settled<TResult extends object>(
  answer: Promise<TResult>,
  { values = {} }: { values?: Record<string, string> } = {},
): Promise<Settled<NonNullable<TResult[keyof TResult]>>> {
  try {
    const [result] = Object.values(await answer) as [{ __typename: string } | null];
    if (result?.__typename.endsWith('Payload'))
      return { data: result as Payload<NonNullable<TResult[keyof TResult]>> };
    return { failure: fail(422, refusalOf(result as UserErrorFragment | null, values)) };
  } catch (failure) {
    if (!isHttpError(failure) || !PASSING.includes(failure.status)) throw failure;
    return { failure: fail(failure.status, { ...refusalOf(null, values), code: failure.body.message }) };
  }
}

/** The members of the union differ in what they add; all of it in one view. */
interface AnyError extends Pick<UserErrorFragment, 'code' | 'message'> {
  fields?: { path: string[]; code: string }[];
  retryAt?: string | null;
  usableAt?: string;
  missing?: MoneyValue;
  eligibility?: { code: string }[];
  prohibited?: string[];
}

function refusalOf(error: AnyError | null, values: Record<string, string>): Refusal {
  const { code = 'UNAVAILABLE', message = '', fields = [], eligibility = [], prohibited = [] } = error ?? {};
  return {
    code,
    message,
    fields: Object.fromEntries(fields.map((field) => [field.path.join('.'), field.code])),
    retryAt: error?.retryAt ?? error?.usableAt ?? null,
    missing: error?.missing ?? null,
    reasons: [...eligibility.map((reason) => reason.code), ...prohibited],
    values,
  };
}

/** One field of a sent form as text; '' where it was not sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** A new idempotency key: a load function hands one to its form, so that sending twice does it once. */
export const formKey = (): string => crypto.randomUUID();

/**
 * The key that a form was sent with, for one action of a page with several. They share what the page was given, but what
 * was sent and not answered must not stand in the way of the others. Null where the form has none.
 */
export function keyFor(form: FormData, action: string): string | null {
  const key = textOf(form, 'key');
  return key === '' ? null : `${key}-${action}`;
}
