import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { starterLocales } from '../../../starter-locales.ts';
import type { ProjectCopy } from './project.ts';
import { unedited } from './verdicts.ts';

/** One thing that somebody changes between two builds. */
export interface Edit {
  name: string;
  /** Whether a writer does it while others wait: the budget holds for those. */
  isOfText: boolean;
  apply: (project: ProjectCopy) => void | Promise<void>;
}

const picture = 'images/bench.png';
const strings = 'ui/en.json';
const faq = (locale: string, slug: string) => join('faq', locale, `${slug}.mdx`);

/** What is edited later, and what no benchmark's content has by itself: a picture and a string. */
export async function prepareEdits({ content }: ProjectCopy): Promise<void> {
  await draw(join(content, picture), '#2f6f4f');
  writeSkip(content, 'Skip to content');
  for (const locale of starterLocales) {
    const text = `\n![A drawing of one colour](../../${picture})\n`;
    change(join(content, faq(locale, 'entry-3')), (body) => body + text);
  }
}

/** The edits, in the order in which they are made: each on top of those before it. */
export const edits: Edit[] = [
  { name: unedited, isOfText: true, apply: () => {} },
  {
    name: 'paragraph',
    isOfText: true,
    apply: ({ content }) =>
      change(join(content, faq('en', 'entry-1')), (text) => `${text}\nOne sentence more.\n`),
  },
  {
    name: 'entry',
    isOfText: true,
    apply: ({ content }) => {
      const text = readFileSync(join(content, faq('en', 'entry-1')), 'utf8');
      const titled = replaceOnce(text, /^title: .*$/m, 'title: A question of its own');
      writeFileSync(join(content, faq('en', 'entry-new')), titled);
    },
  },
  {
    name: 'rename',
    isOfText: true,
    apply: ({ content }) => {
      for (const locale of starterLocales) {
        const at = (slug: string) => join(content, faq(locale, slug));
        renameSync(at('entry-2'), at('entry-2-renamed'));
      }
    },
  },
  {
    name: 'string',
    isOfText: false,
    apply: ({ content }) => writeSkip(content, 'Skip to the content'),
  },
  {
    name: 'site',
    isOfText: false,
    apply: ({ content }) =>
      change(join(content, 'site.yaml'), (text) => {
        const site = parse(text) as { brand: object };
        return stringify({ ...site, brand: { ...site.brand, name: 'Another Exchange' } });
      }),
  },
  {
    name: 'picture',
    isOfText: false,
    apply: ({ content }) => draw(join(content, picture), '#7a0f5c'),
  },
  {
    name: 'component',
    isOfText: false,
    apply: ({ folder }) =>
      change(join(folder, 'src/components/Breadcrumbs.astro'), (text) =>
        replaceOnce(text, '<ol>', '<ol data-edited>'),
      ),
  },
];

/** The edits with these names, or all; throws where one is not known. */
export function editsNamed(names: string[]): Edit[] {
  const known = edits.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no edit ${unknown}. Use some of: ${known.join(', ')}.`);
  }
  return names.length === 0 ? edits : edits.filter(({ name }) => names.includes(name));
}

/** Every page begins with this string. */
function writeSkip(content: string, skip: string): void {
  mkdirSync(dirname(join(content, strings)), { recursive: true });
  writeFileSync(join(content, strings), JSON.stringify({ site: { skip } }, null, 2));
}

async function draw(path: string, background: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await sharp({ create: { width: 800, height: 400, channels: 3, background } }).toFile(path);
}

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

function replaceOnce(text: string, found: string | RegExp, by: string): string {
  const replaced = text.replace(found, by);
  if (replaced === text) throw new Error(`An edit no longer finds ${found}.`);
  return replaced;
}
