// `npm run test:corpus -- <folder>`: builds a content folder that nobody here wrote, for the tests over it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const [folder = '../shared/corpus/bitcoin-org'] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.warn(`${folder} is missing: tests over it are skipped. Set WENDA_CORPUS to run them.`);
  process.exit(0);
}
const { status } = spawnSync(
  process.execPath,
  ['src/cli/wenda.ts', 'build', '--outDir', 'test-results/corpus-site'],
  { stdio: 'inherit', env: { ...process.env, WENDA_CONTENT: folder } },
);
process.exit(status ?? 1);
