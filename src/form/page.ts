import { FORM_PATH } from '#schemas/author-form.ts';
import type { PlaybookConfig } from '#schemas/playbook-config.ts';
import { GITHUB_API } from './form-config.ts';

interface Page {
  playbook: PlaybookConfig;
  /** The path of the site, with slashes at both ends. */
  base: string;
  script: string;
  style: string;
  /** What the script reads. */
  settings: unknown;
  /** Where the API of GitHub answers. */
  api: string;
}

/**
 * The page of the form. It is the only one with a policy of its own: Sveltia sets style attributes and style elements,
 * and asks GitHub what it is sent.
 */
export function page({ playbook, base, script, style, settings, api }: Page): string {
  const { name, site, language, repository, branch } = playbook;
  const ways = [
    [`${base}contribute/`, 'How to contribute'],
    [`${repository}/issues/new/choose`, 'Tell your story in an issue'],
    [`${repository}/new/${branch}/src/content/stories`, 'Write a text file on GitHub'],
  ] as const;
  const links = ways.map(([to, label]) => `<li><a href="${text(to)}">${label}</a></li>`).join('');
  return `<!DOCTYPE html>
<html lang="${text(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(policy(api))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="${text(new URL(base + FORM_PATH, site).href)}">
<title>Write for ${text(name)}</title>
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
<script type="application/json" id="form-settings">${json(settings)}</script>
</head>
<body data-pagefind-ignore="all">
<header>
<p><a href="${text(base)}">${text(name)}</a></p>
<nav aria-label="Help with the form">
<ul><li><a href="${text(base)}contribute/form/">How this form works</a></li><li><a href="${text(base)}contribute/">Other ways</a></li></ul>
</nav>
</header>
<div id="nc-root">
<main id="form-wait">
<h1>Write for ${text(name)}</h1>
<p class="fetching">The form is being fetched. It is as large as a photograph, and comes once.</p>
<noscript><p><strong>The form needs JavaScript, which your browser does not run here.</strong></p></noscript>
<p>There are other ways:</p>
<ul>${links}</ul>
</main>
</div>
</body>
</html>
`;
}

/** Pictures of people come from GitHub, where they have signed in; everything else stays with us. */
const policy = (api: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' data: blob:${api === GITHUB_API ? ' https://avatars.githubusercontent.com' : ''}`,
    // Sveltia fetches its logo from a data address.
    `connect-src 'self' data: ${new URL(api).origin}`,
    "manifest-src 'self' data:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

const text = (value: string) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Within a script element only `<` could end it. */
const json = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
