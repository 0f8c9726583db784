/** Lightness 0 to 1, chroma from 0 up, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/**
 * OKLCH in linear sRGB (Ottosson 2020, "A perceptual color space for image processing").
 *
 * @returns red, green and blue, each cut to 0 to 1 where the colour cannot be shown
 */
export function linearSrgb([lightness, chroma, hue]: Oklch): [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The same as programs that know no OKLCH take it, for example "#9d3b2f" (transfer function of IEC 61966-2-1). */
export const hex = (colour: Oklch) => `#${linearSrgb(colour).map(encoded).map(twoDigits).join('')}`;

const shown = (value: number) => Math.min(1, Math.max(0, value));
const encoded = (value: number) =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
const twoDigits = (value: number) =>
  Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
