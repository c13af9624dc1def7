/** What keys do on every page; `g` waits for the letter that says where to. */
export type GlobalKey = 'search' | 'go' | 'tasks' | 'wallet' | 'help';

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
}

const single: Record<string, GlobalKey> = { '/': 'search', '?': 'help', g: 'go' };
const second: Record<string, GlobalKey> = { t: 'tasks', w: 'wallet' };

/** Null for keys that are somebody else's. */
export function globalKey(
  { key, ctrlKey, metaKey, altKey, repeat }: Pressed,
  afterGo: boolean,
): GlobalKey | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  return (afterGo ? second : single)[key.toLowerCase()] ?? null;
}
