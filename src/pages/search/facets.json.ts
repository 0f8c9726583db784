import { facets } from '#queries/facets.ts';

const SEARCHABLE = ['kind', 'topic', 'role', 'audience'] as const;

/** The names of the facets of search, for the panel that is loaded when search is opened. */
export const GET = () =>
  Response.json(
    Object.fromEntries(
      SEARCHABLE.map((name) => [
        name,
        {
          label: facets[name].label,
          values: Object.fromEntries(
            Object.entries(facets[name].values).map(([id, { label }]) => [id, label]),
          ),
        },
      ]),
    ),
  );
