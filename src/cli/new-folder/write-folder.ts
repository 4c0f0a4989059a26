import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { placeholder } from '../../checks/demonstration.ts';
import { isKnownLanguage } from '../../i18n/known-language.ts';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import { CommandError, UsageError } from '../command.ts';

/** What a person says of a new folder; what is left out has a default. */
export interface TypedFolder {
  name?: string | undefined;
  url?: string | undefined;
  languages?: string | undefined;
  json?: boolean | undefined;
}

/**
 * Writes a content folder that builds at once, and checks it.
 * @throws CommandError where it cannot be written there
 */
export async function writeFolder(folder: string, typed: TypedFolder): Promise<void> {
  const { name = placeholder.name, url, languages = referenceLocale, json = false } = typed;
  const site = {
    name: nameFrom(name),
    url: addressFrom(url ?? `https://help.${placeholder.domain}`),
    languages: localesFrom(languages),
  };
  refuseFull(folder);
  const { newFiles } = await import('./new-files.ts');
  const files = newFiles(site, relative('.', folder), new Date().toISOString().slice(0, 10));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (json) {
    runFor(folder, 'schemas', 'ignore');
    console.log(JSON.stringify({ folder: resolve(folder), written: Object.keys(files) }, null, 2));
    return;
  }
  console.log(`Written: ${Object.keys(files).length} files in ${resolve(folder)}`);
  // The languages of a run are those of its folder, so these run for themselves.
  for (const next of ['schemas', 'check']) runFor(folder, next, 'inherit');
  console.log(`\nNext: ${join(folder, 'README.md')}`);
}

function nameFrom(typed: string): string {
  if (typed.trim()) return typed.trim();
  throw new UsageError('--name is empty. Write the name of the company, or leave it out.');
}

function addressFrom(typed: string): string {
  if (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)) return typed;
  throw new UsageError(`--url "${typed}" is not a web address. Write https://…`);
}

function localesFrom(typed: string): string[] {
  const locales = [...new Set(typed.split(/[,\s]+/).filter(Boolean))];
  const unknown = locales.find((one) => !isKnownLanguage(one));
  if (unknown === undefined && locales.length > 0) return locales;
  throw new UsageError(
    `--languages "${unknown ?? typed}" names no language. Write tags in lower case, such as es,pt-br.`,
  );
}

function refuseFull(folder: string): void {
  if (!existsSync(folder)) return;
  // A repository that was just made is as good as empty.
  const found = readdirSync(folder).find((name) => name !== '.git');
  if (found === undefined) return;
  throw new CommandError(`${folder} is not empty: it holds ${found}. Name a new folder.`);
}

function runFor(folder: string, command: string, stdio: 'inherit' | 'ignore'): void {
  spawnSync(process.execPath, ['src/cli/wenda.ts', command], {
    stdio,
    env: { ...process.env, WENDA_CONTENT: folder },
  });
}
