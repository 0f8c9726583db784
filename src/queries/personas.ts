import { type CollectionEntry, getCollection } from 'astro:content';
import type { Audience } from '#schemas/vocabularies/audiences.ts';
import { inOrder } from './collation.ts';
import { type Entry, pathOf } from './entries.ts';
import { linksTo } from './links.ts';

type Written = CollectionEntry<'personas'>;

/** A persona, with its name and role as a title: "Ruth, head of purchasing". */
export type Persona = Omit<Written, 'data'> & { data: Written['data'] & { title: string } };

let read: Promise<Persona[]> | undefined;

/** All personas that have a page (published and archived), by name. */
export function allPersonas(): Promise<Persona[]> {
  read ??= getCollection('personas').then((all) =>
    all
      .filter(({ data }) => data.status !== 'draft')
      .map(titled)
      .sort((a, b) => inOrder(a.data.name, b.data.name)),
  );
  return read;
}

/** The personas that count today: archived ones keep a page but have no place in lists. */
export const currentPersonas = async () =>
  (await allPersonas()).filter(({ data }) => data.status === 'published');

/** The current personas that an entry asks its reader to think of; of a journey, first the one who makes it. */
export async function personasIn({ collection, data }: Entry): Promise<Persona[]> {
  const own = collection === 'journeys' ? [data.persona] : [];
  const named = new Set([...own, ...data.personas].map(({ id }) => id));
  const current = await currentPersonas();
  return [...named].flatMap((named) => current.filter(({ id }) => id === named));
}

/** The current entries that speak of a persona, in the order readers meet them. */
export async function entriesNaming(persona: Persona): Promise<Entry[]> {
  const links = await linksTo(persona);
  const entries = links.map(({ from }) => from).filter(({ data }) => data.status === 'published');
  return [...new Map(entries.map((entry) => [pathOf(entry), entry])).values()];
}

/** Whose customers a persona stands for; a colleague is nobody's customer outside. */
export function audienceOf({ data: { side } }: Persona): Audience[] {
  if (side === 'colleague') return [];
  return [side === 'business' ? 'b2b' : 'b2c'];
}

const titled = (persona: Written): Persona => ({
  ...persona,
  data: { ...persona.data, title: `${persona.data.name}, ${persona.data.role}` },
});
