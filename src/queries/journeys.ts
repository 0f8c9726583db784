import type { JourneyStage } from '#schemas/journey-stage.ts';
import { channels } from '#schemas/vocabularies/channels.ts';
import { emotions } from '#schemas/vocabularies/emotions.ts';
import { participation } from '#schemas/vocabularies/participation.ts';

/** A row of a journey's grid: for each stage what to say, as one text or several. */
export interface Lane {
  id: string;
  label: string;
  cells: readonly (readonly string[])[];
}

/** The mark of the stages where pain times profit is highest. */
export const FIX_FIRST = 'Fix first';

type Stages = readonly JourneyStage[];

const lanes: readonly {
  id: string;
  label: string;
  of: (stage: JourneyStage, all: Stages) => string[];
}[] = [
  { id: 'emotion', label: 'How it feels', of: (stage) => [feelingOf(stage)] },
  { id: 'who', label: 'Who', of: ({ who }) => [who] },
  { id: 'what', label: 'What', of: ({ what }) => [what] },
  { id: 'when', label: 'When', of: ({ when }) => [when] },
  { id: 'where', label: 'Where', of: ({ where }) => [where] },
  { id: 'why', label: 'Why', of: ({ why }) => [why] },
  {
    id: 'channels',
    label: 'Channels',
    of: (stage) => stage.channels.map((id) => channels[id].label),
  },
  { id: 'needs', label: 'Needs to know', of: ({ needs }) => needs },
  { id: 'activities', label: 'Does', of: ({ activities }) => activities },
  { id: 'content', label: 'Likes it as', of: ({ content }) => content },
  { id: 'part', label: 'Part', of: (stage) => [participation[stage.participation].label] },
  {
    id: 'tollgates',
    label: 'Must clear',
    of: ({ tollgates }) => (tollgates.length > 0 ? tollgates : ['Nothing']),
  },
  { id: 'priority', label: 'Pain × profit', of: priorityInWords },
];

/** What the lanes are called, for a grid that is still empty. */
export const laneLabels = lanes.map(({ id, label }) => ({ id, label }));

/** Everything a journey says of its stages, lane by lane. The drawing and the table are both made from this. */
export const lanesOf = (stages: Stages): Lane[] =>
  lanes.map(({ id, label, of }) => ({
    id,
    label,
    cells: stages.map((stage) => of(stage, stages)),
  }));

/** Pain times profit: the larger, the sooner to be mended. */
export const priorityOf = ({ pain, profit }: Pick<JourneyStage, 'pain' | 'profit'>) =>
  pain * profit;

/** The stages to fix first: those with the highest product. None when nothing hurts or nothing hangs on it. */
export function fixFirst<S extends Pick<JourneyStage, 'pain' | 'profit'>>(
  stages: readonly S[],
): S[] {
  const highest = Math.max(...stages.map(priorityOf));
  return highest > 0 ? stages.filter((stage) => priorityOf(stage) === highest) : [];
}

/** An emotion in words, as the axis has it. */
export const emotionInWords = (emotion: number) =>
  emotions.find(({ value }) => value === emotion)?.label ?? String(emotion);

/** How a whole journey feels, in one sentence, for readers who cannot see the curve. */
export const curveInWords = (stages: Stages) =>
  `How it feels: ${stages
    .map(({ name, emotion }) => `${name}, ${emotionInWords(emotion).toLowerCase()}`)
    .join('; ')}.`;

const feelingOf = ({ emotion, feeling }: JourneyStage) => `${emotionInWords(emotion)}: ${feeling}`;

function priorityInWords(stage: JourneyStage, all: Stages): string[] {
  const product = `${stage.pain} × ${stage.profit} = ${priorityOf(stage)}`;
  return fixFirst(all).includes(stage) ? [product, FIX_FIRST] : [product];
}
