/** The id in what a moderator pasted: the id itself, or the address of one of the task's pages. Null where there is none. */
export const taskIdIn = (pasted: string): string | null => /tsk_[A-Za-z0-9]+/.exec(pasted)?.[0] ?? null;
