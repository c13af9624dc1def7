/** What the API takes; larger pictures are made smaller first. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** What a picture may cost to send over a phone's line. */
const BYTES_SENT = 200_000;
const LONGEST_SIDE = 1600;
/** Tried one after the other until one is small enough: a photograph full of detail needs more than a page of text does. */
const TRIES = [
  { longest: LONGEST_SIDE, quality: 0.72 },
  { longest: LONGEST_SIDE, quality: 0.5 },
  { longest: 1280, quality: 0.4 },
  { longest: 960, quality: 0.3 },
];
/** Below this a picture costs less to send than to redraw. */
const SMALL_ENOUGH = 150 * 1024;

const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];

/** Whether the file is a picture that is worth redrawing; anything else goes as it is. */
export function worthCompressing({ type, size }: { type: string; size: number }): boolean {
  return type.startsWith('image/') && (size > SMALL_ENOUGH || !PICTURES.includes(type));
}

/** Never larger than it was, and never longer than a phone's screen needs. */
export function fittedSize(
  width: number,
  height: number,
  longest = LONGEST_SIDE,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The smaller of the two; a browser that cannot write WebP gives back PNG, which is mostly larger. */
export function smaller(original: File, redrawn: Blob | null): Blob {
  if (!redrawn || redrawn.type !== 'image/webp') return original;
  return redrawn.size < original.size || !PICTURES.includes(original.type) ? redrawn : original;
}

function redraw(bitmap: ImageBitmap, { longest, quality }: (typeof TRIES)[number]): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fittedSize(bitmap.width, bitmap.height, longest));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', quality));
}

/** By the browser itself, which turns the picture upright and leaves its place and camera behind. */
export async function compress(file: File): Promise<Blob> {
  if (!worthCompressing(file)) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    let sent: Blob = file;
    for (const attempt of TRIES) {
      sent = smaller(file, await redraw(bitmap, attempt));
      if (sent.size <= BYTES_SENT) break;
    }
    bitmap.close();
    return sent;
  } catch {
    return file; // the server says what is wrong with it
  }
}
