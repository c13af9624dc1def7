import type { SubmissionStatus } from '#lib/api/index.ts';

interface Listed {
  readonly id: string;
  readonly status: SubmissionStatus;
}

interface Rendered<T> {
  readonly shown: readonly T[];
  /** The list went on: what follows in it now stood on its next page, or will. */
  readonly more: boolean;
}

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** Of what a page shows nothing can be asked but each by its id; a few at once leave the line to the rest of it. */
const AT_ONCE = 5;

/**
 * Of a list that is read again: what came since, and what has left it as it is by now, which only asking tells. Where it
 * goes on as it did, what follows is left to its next page; where it does not any more, there is none to leave it to.
 */
export async function changedSince<T extends Listed>(
  { shown, more }: Rendered<T>,
  { nodes, pageInfo }: Page<T>,
  statusOf: (id: string) => Promise<SubmissionStatus | null>,
): Promise<T[]> {
  const still = new Set(nodes.map(({ id }) => id));
  const gone = shown.filter(({ id }) => !still.has(id));
  const left: T[] = [];
  for (let at = 0; at < gone.length; at += AT_ONCE) {
    const some = gone.slice(at, at + AT_ONCE).map(async (item) => {
      const status = await statusOf(item.id);
      return status ? [{ ...item, status }] : [];
    });
    left.push(...(await Promise.all(some)).flat());
  }
  return [...left, ...(more && pageInfo.hasNextPage ? [] : nodes)];
}
