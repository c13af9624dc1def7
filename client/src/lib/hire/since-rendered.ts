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

/** Of a list that is read again: what came since, and what has left it as it is by now, which only asking tells. */
export async function changedSince<T extends Listed>(
  { shown, more }: Rendered<T>,
  listed: readonly T[],
  statusOf: (id: string) => Promise<SubmissionStatus | null>,
): Promise<T[]> {
  const still = new Set(listed.map(({ id }) => id));
  const left = await Promise.all(
    shown
      .filter(({ id }) => !still.has(id))
      .map(async (item) => {
        const status = await statusOf(item.id);
        return status ? [{ ...item, status }] : [];
      }),
  );
  return [...left.flat(), ...(more ? [] : listed)];
}
