import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Card, cardSvg } from './card.ts';

/** Pictures of earlier builds: drawing one takes longer than rendering the page it stands for. */
const KEPT = join('node_modules', '.cache', 'social-images');

/** Level 9 makes them a twentieth smaller, and takes two and a half times as long. */
const PNG = { compressionLevel: 7 };

/** A card as a PNG. The same card gives the same bytes. */
export async function picture(card: Card): Promise<Buffer> {
  const svg = cardSvg(card);
  const hash = createHash('sha256').update(JSON.stringify(PNG)).update(svg).digest('hex');
  const kept = join(KEPT, `${hash.slice(0, 32)}.png`);
  const earlier = await readFile(kept).catch(() => undefined);
  if (earlier) return earlier;
  const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  await mkdir(KEPT, { recursive: true });
  const whole = `${kept}.${process.pid}`;
  await writeFile(whole, png);
  await rename(whole, kept);
  return png;
}
