import type { z } from 'zod';
import { assumptionSchema } from './assumption.ts';
import { guidelineSchema } from './guideline.ts';
import { journeySchema } from './journey.ts';
import { metricSchema } from './metric.ts';
import { nudgeSchema } from './nudge.ts';
import { pathSchema } from './path.ts';
import { personaSchema } from './persona.ts';
import { presetSchema } from './preset.ts';
import { quizSchema } from './quiz.ts';
import type { CollectionName, ReferenceTo } from './reference.ts';
import { selectionSchema } from './selection.ts';
import { sourceSchema } from './source.ts';
import { storySchema } from './story.ts';
import { studySchema } from './study.ts';

/** Every collection with its schema and the files that hold its entries. The folder bears its name. */
export const collections = {
  guidelines: { schema: guidelineSchema, extension: 'mdx' },
  stories: { schema: storySchema, extension: 'mdx' },
  studies: { schema: studySchema, extension: 'mdx' },
  nudges: { schema: nudgeSchema, extension: 'mdx' },
  metrics: { schema: metricSchema, extension: 'yaml' },
  journeys: { schema: journeySchema, extension: 'mdx' },
  personas: { schema: personaSchema, extension: 'yaml' },
  paths: { schema: pathSchema, extension: 'mdx' },
  quizzes: { schema: quizSchema, extension: 'yaml' },
  selections: { schema: selectionSchema, extension: 'yaml' },
  sources: { schema: sourceSchema, extension: 'yaml' },
  assumptions: { schema: assumptionSchema, extension: 'yaml' },
  presets: { schema: presetSchema, extension: 'yaml' },
} as const satisfies Record<
  CollectionName,
  { schema: (reference: ReferenceTo) => z.ZodType; extension: 'mdx' | 'yaml' }
>;

export const collectionNames = Object.keys(collections) as CollectionName[];
