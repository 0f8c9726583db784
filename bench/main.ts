import { build } from '#bench/build/build.ts';
import { stockStarlightWith } from '#bench/build/stock-starlight.ts';
import { thisProjectWith } from '#bench/build/this-project.ts';
import { makeCorpus } from '#bench/corpus.ts';

for (const size of (process.argv[2] ?? '250').split(',').map(Number)) {
  const corpus = makeCorpus(size);
  if (process.argv[3] !== 'stock') console.log(size, 'here', await build(thisProjectWith(corpus)));
  if (process.argv[3] !== 'here')
    console.log(size, 'stock', await build(stockStarlightWith(corpus)));
}
