/** What one key does while reviewing; null for keys that are somebody else's. */
export type ReviewKey =
  | { does: 'approve' | 'reject' | 'revise' | 'next' | 'previous' | 'tick' | 'undo' | 'help' }
  | { does: 'reason'; place: number };

const letters: Record<string, ReviewKey> = {
  a: { does: 'approve' },
  r: { does: 'reject' },
  v: { does: 'revise' },
  j: { does: 'next' },
  k: { does: 'previous' },
  x: { does: 'tick' },
  z: { does: 'undo' },
  '?': { does: 'help' },
};

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
}

export function reviewKey({ key, ctrlKey, metaKey, altKey, repeat }: Pressed): ReviewKey | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  if (/^[1-9]$/.test(key)) return { does: 'reason', place: Number(key) - 1 };
  return letters[key.toLowerCase()] ?? null;
}
