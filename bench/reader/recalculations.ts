import type { Browser, Page } from '@playwright/test';
import { calculatorIds } from '#schemas/calculators.ts';

/** How long a reader of a calculator waits, in milliseconds. */
export interface Recalculation {
  /** Of the calculator. */
  id: string;
  /** Each from a changed number to the new answer in the page, its pictures and tables included. */
  times: number[];
}

export interface Calculated {
  answers: Recalculation[];
  /** From the start of a simulation of 10,000 draws to its figures in the page: a worker has to start first. */
  simulations: number[];
}

/** The first changes wait for the browser to learn the code; a reader makes them too, but once. */
const WARM_UP = 20;
const CHANGES = 200;
const SIMULATIONS = 5;

/**
 * Changes the numbers of every calculator of a built site in a browser.
 *
 * @param address of the site, with a slash at the end
 */
export async function recalculations(browser: Browser, address: string): Promise<Calculated> {
  const page = await browser.newPage();
  const answers: Recalculation[] = [];
  for (const id of calculatorIds) {
    await page.goto(`${address}calculators/${id}/`);
    await page.locator('cx-calculator[data-ready]').waitFor();
    const times = (await answerTimes(page)).slice(WARM_UP);
    answers.push({ id, times });
  }
  const simulations: number[] = [];
  for (let turn = 0; turn < SIMULATIONS; turn++) {
    await page.goto(`${address}calculators/business-case/?v=x&s=${turn}`);
    await page.locator('cx-calculator[data-ready]').waitFor();
    simulations.push(await simulationTime(page));
  }
  await page.close();
  return { answers, simulations };
}

/** An answer waits for the next frame; here it is made at once, so that only its own time counts. */
function answerTimes(page: Page): Promise<number[]> {
  return page.evaluate((changes) => {
    const times: number[] = [];
    window.requestAnimationFrame = (answer) => {
      const start = performance.now();
      answer(start);
      times.push(performance.now() - start);
      return 0;
    };
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>(
        'cx-calculator .inputs input[data-for][type="range"]',
      ),
    ].slice(0, 5);
    for (let change = 0; change < changes; change++) {
      const slider = fields[change % fields.length];
      if (!slider) break;
      const before = slider.value;
      if (change % 2 === 0) slider.stepUp();
      else slider.stepDown();
      if (slider.value === before) slider.stepDown();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return times;
  }, WARM_UP + CHANGES);
}

function simulationTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const place = document.querySelector('[data-part=simulation]');
        const choice = document.querySelector<HTMLSelectElement>('[name=riskTreatment]');
        if (!place || !choice) throw new Error('there is no simulation here');
        let start = 0;
        new MutationObserver(() => {
          if (place.textContent?.startsWith('Simulating')) start = performance.now();
          else if (start > 0 && place.querySelector('figure')) resolve(performance.now() - start);
        }).observe(place, { childList: true });
        choice.value = 'monteCarlo';
        choice.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  );
}
