import { copyToDisk } from '#words';

/** The file a reader opens, and the folder beside it. */
export const START_FILE = copyToDisk.startFile;
export const FILES_FOLDER = 'files';

/** A script among the files: that it runs shows that they lie beside the start page. */
export const PRESENT = { name: 'present.cxjs', code: "location.replace('files/index.html');\n" };

/**
 * The page that opens the copy. Opened inside the ZIP it stands alone, because a system unpacks only what is clicked: then it
 * says what to do. Without scripts it is a link.
 *
 * @param name of the playbook
 */
export const startPage = (name: string, language: string, edition: string) => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<style>
:root { color-scheme: light dark; font: 1.15rem/1.6 system-ui, sans-serif; }
main { max-width: 34rem; margin: 12vh auto; padding: 0 1.2rem; }
h1 { font-family: Georgia, serif; line-height: 1.2; }
a { display: inline-block; padding-block: 0.6rem; }
small { opacity: 0.75; }
</style>
</head>
<body>
<main>
<h1>${escaped(name)}</h1>
<p id="ready"><a href="${FILES_FOLDER}/index.html">${copyToDisk.open}</a></p>
<div id="alone" hidden>
<p>${copyToDisk.extract}</p>
<ol>
${copyToDisk.steps.map((step) => `<li>${step}</li>`).join('\n')}
</ol>
</div>
<p><small>${copyToDisk.imprint(escaped(edition))}</small></p>
</main>
<script>
function alone() {
  document.getElementById('ready').hidden = true;
  document.getElementById('alone').hidden = false;
}
</script>
<script src="${FILES_FOLDER}/${PRESENT.name}" onerror="alone()"></script>
</body>
</html>
`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
