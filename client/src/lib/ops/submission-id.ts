/** The id in what a moderator pasted: the id itself, or the address of a page of the work. Null where there is none. */
export const submissionIdIn = (pasted: string): string | null => /sub_[A-Za-z0-9]+/.exec(pasted)?.[0] ?? null;
