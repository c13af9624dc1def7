import { error } from '@sveltejs/kit';
import { ApiError, execute } from './execute.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** `execute` for load functions: a failure becomes the page's own answer with its status, not a crash of the page. */
export async function loadData<TResult, TVariables>(
  fetch: typeof globalThis.fetch,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  try {
    return await execute(fetch, document, variables);
  } catch (failure) {
    if (failure instanceof ApiError) error(failure.status, failure.code);
    throw failure;
  }
}
