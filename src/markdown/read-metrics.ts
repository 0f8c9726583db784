import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type MetricData, metricSchema } from '#schemas/metric.ts';
import { plainReference } from '#schemas/reference.ts';
import { written } from '#translations/original.ts';
import { layOver } from '#translations/overlay.ts';

/**
 * Reads the metrics from their files, for what must know them before the site's collections are loaded.
 * A file that is not sound is left out here: the content gate stops the build and says what is wrong with it.
 *
 * @param folder where they lie; it need not exist
 * @param language the folder of their translations within it, such as `fr/`; "" in the language of the content
 */
export function readMetrics(folder: URL, language = ''): (MetricData & { id: string })[] {
  if (!existsSync(folder)) return [];
  const schema = metricSchema(plainReference);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const { data } = schema.safeParse(
        layOver(fieldsIn(new URL(file, folder)), fieldsIn(new URL(language + file, folder))),
      );
      return data ? [{ id: file.replace(/\.yaml$/, ''), ...data }] : [];
    });
}

function fieldsIn(file: URL): unknown {
  try {
    return written(fileURLToPath(file)).fields;
  } catch {
    return undefined;
  }
}
