import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { redraw } from './picture.redraw.js';

/** Twenty million pixels of noise, which take any machine several seconds to draw as WebP. */
function noise(): Promise<Buffer> {
  const [width, height] = [4_500, 4_500];
  const raw = Buffer.alloc(width * height * 3, randomBytes(1_000_003));
  return sharp(raw, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 40 })
    .toBuffer();
}

test('a picture that takes too long is asked for again, not called broken', async () => {
  const bytes = await noise();
  await expect(redraw(bytes, 1)).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  await expect(redraw(bytes.subarray(0, 2_000))).rejects.toMatchObject({
    extensions: { code: 'UNSUPPORTED_MEDIA' },
  });
});
