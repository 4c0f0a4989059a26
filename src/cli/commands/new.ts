import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { placeholder } from '../../checks/demonstration.ts';
import { isKnownLanguage } from '../../i18n/known-language.ts';
import { referenceLocale, shippedLanguages } from '../../i18n/shipped-languages.ts';
import { CommandError, defineCommand, UsageError } from '../command.ts';

export const command = defineCommand({
  summary: 'Starts a content folder of your own, which builds at once',
  operands: '<folder>',
  options: {
    name: { type: 'string', value: 'name', summary: 'the name of the company' },
    url: { type: 'string', value: 'address', summary: 'where the help centre is to be published' },
    languages: {
      type: 'string',
      value: 'list',
      default: referenceLocale,
      summary: 'its languages, such as es,pt-br: those for all other readers first',
    },
  },
  notes: `The folder is seen from that of Wenda, such as ../help-content. ${Object.keys(shippedLanguages).join(', ')} ship with their words; of any other
language the words of the interface are written in English, to be translated in ui/<locale>.json. Nothing in it is the
demonstration's; what only you know is a placeholder, which check --publish names until it is filled in.`,
  async run({ name = placeholder.name, url, languages }, [folder, ...others]) {
    if (!folder || others.length > 0) {
      throw new UsageError('Name one folder, such as ../help-content.');
    }
    const site = {
      name: nameFrom(name),
      url: addressFrom(url ?? `https://help.${placeholder.domain}`),
      languages: localesFrom(languages),
    };
    refuseFull(folder);
    const { newFiles } = await import('../new-folder/new-files.ts');
    const files = newFiles(site, relative('.', folder), new Date().toISOString().slice(0, 10));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    console.log(`Written: ${Object.keys(files).length} files in ${resolve(folder)}`);
    // The languages of a run are those of its folder, so these run for themselves.
    for (const next of ['schemas', 'check']) runFor(folder, next);
    console.log(`\nNext: ${join(folder, 'README.md')}`);
  },
});

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

function runFor(folder: string, command: string): void {
  spawnSync(process.execPath, ['src/cli/wenda.ts', command], {
    stdio: 'inherit',
    env: { ...process.env, WENDA_CONTENT: folder },
  });
}
