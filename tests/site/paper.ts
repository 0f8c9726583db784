import type { Page } from '#tests/site/served.ts';

/** A sheet of paper in points, 72 to the inch, as a PDF has it. */
export interface Sheet {
  width: number;
  height: number;
}

export const A4_PORTRAIT: Sheet = { width: 595, height: 842 };
export const A4_LANDSCAPE: Sheet = { width: 842, height: 595 };

/** The sheets that a page fills when it is printed, in the format it asks for. */
export async function sheetsOf(page: Page): Promise<Sheet[]> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type \/Page\b[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => ({
      width: Math.round(Number(width)),
      height: Math.round(Number(height)),
    }),
  );
}
