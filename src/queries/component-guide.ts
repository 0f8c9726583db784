import { getEntry } from 'astro:content';
import { z } from 'zod';
import {
  type AuthorComponentName,
  authorComponentNames,
  authorComponents,
} from '#schemas/author-components.ts';
import type { AuthorComponent } from '#schemas/components/component.ts';
import type { Ref } from '#schemas/reference.ts';
import { componentGuide } from '#words';

/** What the guide tells authors about one component. */
export interface Guided extends Pick<AuthorComponent, 'label' | 'description' | 'example'> {
  name: AuthorComponentName;
  attributes: { name: string; needed: boolean; description: string }[];
  /** What stands between the tags, and where the tag stands. */
  use: string;
  /** Whether everything its example points at is there: a company may have replaced it. */
  canBeShown: boolean;
}

/** All components of authors, as the guide explains them. */
export const guidedComponents = (): Promise<Guided[]> =>
  Promise.all(
    authorComponentNames.map(async (name) => {
      const component: AuthorComponent = authorComponents[name];
      const { label, description, example } = component;
      return {
        name,
        label,
        description,
        example,
        attributes: attributesOf(component),
        use: useOf(name, component),
        canBeShown: (await Promise.all(pointersIn(component).map(exists))).every(Boolean),
      };
    }),
  );

function attributesOf({ props }: AuthorComponent): Guided['attributes'] {
  const { properties = {}, required = [] } = z.toJSONSchema(props, {
    io: 'input',
    unrepresentable: 'any',
  }) as { properties?: Record<string, { description?: string }>; required?: string[] };
  return Object.entries(properties).map(([name, { description = '' }]) => ({
    name,
    needed: required.includes(name),
    description,
  }));
}

function useOf(name: string, { body, only, place }: AuthorComponent): string {
  if (place === 'inline') return componentGuide.inline;
  return componentGuide.block(name, componentGuide.between[only ?? body]);
}

function pointersIn({ props, example }: AuthorComponent): Ref[] {
  return [...example.matchAll(/(\w+)="([^"]*)"/g)].flatMap(([, name = '', typed]) => {
    const { data } = (props.shape[name] as z.ZodType | undefined)?.safeParse(typed) ?? {};
    return typeof data === 'object' && data !== null ? [data as Ref] : [];
  });
}

const exists = async ({ collection, id }: Ref) => (await getEntry(collection, id)) !== undefined;
