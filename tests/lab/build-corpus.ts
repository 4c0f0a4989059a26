// `npm run test:corpus`: builds a content folder that nobody here wrote, for the tests over it.
import { spawnSync } from 'node:child_process';
import { corpusContent, makeCorpusContent } from '../corpus-content.ts';

if (!makeCorpusContent()) process.exit(0);
const { status } = spawnSync(
  process.execPath,
  ['src/cli/wenda.ts', 'build', '--outDir', 'test-results/corpus-site'],
  { stdio: 'inherit', env: { ...process.env, WENDA_CONTENT: corpusContent } },
);
process.exit(status ?? 1);
