import type { Problem } from '#checks/rule.ts';
import { apartRules } from '#checks/rules/apart.ts';
import { type Answer, type Job, mayHoldCode, type Reading, withoutFields } from './reading.ts';
import { parseWithRemark } from './remark.ts';
import { compileWithSatteri, parseWithSatteri } from './satteri.ts';
import { slim } from './slim.ts';

type TextJob = Extract<Job, { text: string }>;

/**
 * The process that reads files apart: `read-apart.ts` starts it, hands it jobs, and outlives it.
 * Nothing that it reads is run.
 */
process.on('message', (job: Job) => {
  queue = queue.then(async () => {
    process.send?.('upload' in job ? await answerToUpload(job) : await answerToText(job));
  });
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

let queue: Promise<void> = Promise.resolve();

async function answerToText(job: TextJob): Promise<Answer> {
  const reading = read(job);
  const problems: Record<string, Problem[]> = {};
  for (const rule of apartRules) {
    if (rule.needs !== 'reading') continue;
    if (rule.isLastWord && Object.keys(problems).length > 0) continue;
    const found = [...(await rule.check(reading))];
    if (found.length > 0) problems[rule.name] = found;
  }
  const { satteri, remark } = reading;
  // The one that says where attributes stand, where there is one.
  const tree = remark ? remark.tree : satteri?.tree;
  return tree && satteri?.tree ? { tree: slim(tree), problems } : { problems };
}

async function answerToUpload({
  place,
  upload,
}: Extract<Job, { upload: string }>): Promise<Answer> {
  const problems: Record<string, readonly Problem[]> = {};
  for (const rule of apartRules)
    if (rule.needs === 'upload')
      problems[rule.name] = await rule.check({ place, bytes: Buffer.from(upload, 'base64') });
  return { problems };
}

function read({ place, text, bodyStart, isMdx }: TextJob): Reading {
  const reading: Reading = { place, text, bodyStart };
  if (!isMdx) return reading;
  const body = withoutFields(text, bodyStart);
  reading.satteri = parseWithSatteri(body, bodyStart);
  if (reading.satteri.problem || mayHoldCode(body))
    reading.remark = parseWithRemark(body, bodyStart);
  if (reading.satteri.tree) reading.code = compileWithSatteri(body);
  return reading;
}
