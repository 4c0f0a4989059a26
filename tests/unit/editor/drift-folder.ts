import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { CommandError } from '../../../src/cli/command.ts';
import { runCommand } from '../../../src/cli/run-command.ts';
import type { ToldStatus } from '../../../src/editor/status/told-status.ts';
import { readSite } from '../../../src/schemas/read-site.ts';

// It is read once, and the worker is shared: before a test names another folder.
readSite();

/** A content folder under git, in the languages of the starter, with commands as a person runs them. */
export interface DriftFolder {
  folder: string;
  read: (file: string) => string;
  change: (file: string, edit: (text: string) => string) => void;
  git: (...args: string[]) => string;
  commit: (message: string) => void;
  /** Runs a command; throws where it fails. */
  run: (...args: string[]) => Promise<string>;
  /** What a command that fails says. */
  refusal: (...args: string[]) => Promise<string>;
  status: (...args: string[]) => Promise<ToldStatus>;
  /** What is stale: `ja: changed two`. */
  stale: () => Promise<string[]>;
}

const sections: Record<string, [string, string, string]> = {
  en: ['What it costs', 'Fees', 'You pay 0.1 percent for each trade.'],
  zh: ['要多少钱', '手续费', '每笔交易收取 0.1%。'],
  ja: ['いくらかかるか', '手数料', '取引ごとに0.1%です。'],
  ko: ['비용이 얼마인가요', '수수료', '거래마다 0.1%예요.'],
};

/** The folder in which a translation of everything is up to date. */
export async function driftFolder(): Promise<DriftFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-drift-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const opened = openDriftFolder(folder);
  cpSync('tests/fixtures/sound/site.yaml', join(folder, 'site.yaml'));
  for (const [locale, [title, heading, words]] of Object.entries(sections)) {
    for (const slug of ['costs', 'other']) {
      const path = join(folder, `faq/${locale}/${slug}.mdx`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        `---\ntitle: ${title} (${slug})\nupdated: 2026-10-01\n---\n\n${words}\n\n## ${heading} 1\n\n${words}\n\n## ${heading} 2\n\n${words} (2)\n`,
      );
    }
  }
  opened.git('init', '--quiet', '--initial-branch=main');
  await opened.run('translate', '--done', '--all');
  opened.commit('First');
  return opened;
}

/** Opens a folder, such as a clone of another one. */
export function openDriftFolder(folder: string): DriftFolder {
  const git = (...args: string[]) => {
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...author, ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const run = async (...args: string[]) => {
    const said: string[] = [];
    const print = vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
    const before = process.env['WENDA_CONTENT'];
    process.env['WENDA_CONTENT'] = folder;
    try {
      await runCommand(args);
    } finally {
      print.mockRestore();
      if (before === undefined) delete process.env['WENDA_CONTENT'];
      else process.env['WENDA_CONTENT'] = before;
    }
    return said.join('\n');
  };
  const status = async (...args: string[]) =>
    JSON.parse(await run('status', '--json', ...args)) as ToldStatus;
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    change: (file, edit) => {
      const before = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), edit(before));
    },
    git,
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
    run,
    refusal: async (...args) => {
      const error: unknown = await run(...args).catch((thrown: unknown) => thrown);
      if (error instanceof CommandError) return error.message;
      throw new Error('The command was not refused.', { cause: error });
    },
    status,
    stale: async () =>
      (await status()).open.map(({ file, state, changes }) => {
        const what = changes.map(({ change, name }) => `${change} ${name}`).join(', ');
        return [`${file}:`, state, what].filter(Boolean).join(' ');
      }),
  };
}
