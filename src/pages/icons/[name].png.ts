import sharp from 'sharp';
import { icons } from '#queries/icons.ts';
import { grounds } from '#theme/grounds.ts';

export const getStaticPaths = () =>
  icons.map((icon) => ({ params: { name: icon.name }, props: { icon } }));

/** What a device leaves of a maskable icon at least, as a share of its width. */
const SAFE = 0.8;

export async function GET({ props: { icon } }: { props: { icon: (typeof icons)[number] } }) {
  const drawn = Math.round(icon.size * (icon.maskable ? SAFE : 1));
  const margin = Math.round((icon.size - drawn) / 2);
  const png = await sharp('public/favicon.svg', { density: 72 * (icon.size / 32) })
    .resize(drawn, drawn)
    .extend({
      top: margin,
      left: margin,
      right: icon.size - drawn - margin,
      bottom: icon.size - drawn - margin,
      background: grounds.light,
    })
    .png({ compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
