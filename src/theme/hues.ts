import type { AstroIntegration } from 'astro';
import type { PlaybookConfig } from '#schemas/playbook-config.ts';

const MODULE = 'virtual:playbook-hues.css';

/** The stylesheet that carries the colours of playbook.config.ts: one custom property a hue, in degrees. */
const hueStyles = (hues: PlaybookConfig['hues']) =>
  `:root{${Object.entries(hues)
    .map(([name, degrees]) => `--hue-${name}:${degrees}`)
    .join(';')}}`;

/** Makes the adopter's hues available to the theme as a stylesheet. */
export default function playbookHues(hues: PlaybookConfig['hues']): AstroIntegration {
  return {
    name: 'playbook-hues',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'playbook-hues',
                resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
                load: (id) => (id === `\0${MODULE}` ? hueStyles(hues) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
