import { spawnSync } from 'node:child_process';

/** Where a copy of Wenda stands on GitHub, and at which commit. */
export interface WendaSource {
  /** Such as `your-company/wenda`. */
  repository: string;
  commit: string;
}

/** The copy of Wenda that is running; what git does not tell is left to be filled in. */
export function wendaSource(): WendaSource {
  const origin = git('config', '--get', 'remote.origin.url');
  const repository = /github\.com[:/]([^/]+\/[^/]+?)(?:\.git)?$/.exec(origin)?.[1];
  return {
    repository: repository ?? 'your-company/wenda',
    commit: git('rev-parse', 'HEAD') || 'main',
  };
}

/**
 * The workflow that checks and builds a content folder on GitHub, and publishes it to GitHub Pages from
 * the branch main. Folder and Wenda stand side by side, so that neither is part of the other.
 */
export function newWorkflow({ repository, commit }: WendaSource): string {
  return `name: help centre
on:
  push: { branches: [main] }
  pull_request:
  # An announcement with a date to come appears with the next build; in UTC.
  # schedule: [{ cron: '*/15 * * * *' }]
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    env:
      WENDA_CONTENT: ../content
    defaults:
      run: { working-directory: wenda }
    steps:
      - uses: actions/checkout@v4
        with: { path: content }
      # An upgrade of Wenda is another commit here.
      - uses: actions/checkout@v4
        with: { path: wenda, repository: ${repository}, ref: ${commit} }
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm ci
      # What the last builds read and made, after npm ci, which empties node_modules.
      - uses: actions/cache@v4
        with:
          path: wenda/node_modules/.astro
          key: wenda-\${{ runner.os }}-\${{ github.run_id }}
          restore-keys: wenda-\${{ runner.os }}-
      - run: npm run check:content -- --publish --format github
      - run: npm run build
      - uses: actions/upload-pages-artifact@v3
        with: { path: wenda/dist }
  publish:
    if: github.ref == 'refs/heads/main'
    needs: build
    runs-on: ubuntu-latest
    permissions: { pages: write, id-token: write }
    environment: { name: github-pages }
    steps:
      - uses: actions/deploy-pages@v4
`;
}

function git(...args: string[]): string {
  const { stdout, status } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
