import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pngOf } from '../../png.ts';

/** Draws a whole number from 0 up to, but not with, an end. */
export type Draw = (end: number) => number;

/** Something that an editor does to a content folder; `count` makes what it writes new each time. */
export type RandomEdit = (content: string, draw: Draw, count: number) => void;

/** What editors do, by name. Not all of it is sound: what the checks refuse is undone. */
export const randomEdits: Record<string, RandomEdit> = {
  paragraph: (content, draw, count) =>
    change(anArticle(content, draw), (text) => `${text}\nSentence ${count} more.\n`),
  heading: (content, draw, count) =>
    change(anArticle(content, draw), (text) => `${text}\n## Part ${count}\n\nIts text.\n`),
  cut: (content, draw) =>
    change(anArticle(content, draw), (text) => text.replace(/\n\n[^\n]+\n?$/, '\n')),
  title: (content, draw, count) => head(anArticle(content, draw), 'title', `Title ${count}`),
  description: (content, draw, count) =>
    head(anArticle(content, draw), 'description', `What it says, ${count}.`),
  updated: (content, draw) =>
    head(anArticle(content, draw), 'updated', `2026-11-${String(10 + draw(15))}`),
  draft: (content, draw) => head(anArticle(content, draw), 'draft', 'true'),
  related: (content, draw) => head(anArticle(content, draw), 'related', '[]'),
  alias: (content, draw, count) =>
    head(anArticle(content, draw), 'aliases', `[another word ${count}]`),
  published: (content, draw) =>
    head(
      one(filesOf(content, 'announcements/*/*.mdx'), draw),
      'published',
      `2026-0${1 + draw(9)}-01T09:00:00Z`,
    ),
  entry: (content, draw, count) => {
    const path = anArticle(content, draw);
    const text = readFileSync(path, 'utf8').replace(/^title: .*$/m, `title: Entry ${count}`);
    writeFileSync(join(dirname(path), `entry-${count}.mdx`), text);
  },
  rename: (content, draw, count) => {
    const path = anArticle(content, draw);
    renameSync(path, join(dirname(path), `renamed-${count}.mdx`));
  },
  removal: (content, draw) => rmSync(anArticle(content, draw)),
  'renamed everywhere': (content, draw, count) => {
    const path = anArticle(content, draw);
    const [collection = '', , name = ''] = path.slice(content.length + 1).split('/');
    const slug = basename(name, '.mdx');
    for (const each of filesOf(content, `${collection}/*/${name}`)) {
      renameSync(each, join(dirname(each), `everywhere-${count}.mdx`));
    }
    for (const file of filesOf(content, '**/*.{mdx,yaml}')) {
      change(file, (text) =>
        text
          .replaceAll(`${collection}/${slug}/`, `${collection}/everywhere-${count}/`)
          .replaceAll(
            new RegExp(`${collection}/${slug}\\b`, 'g'),
            `${collection}/everywhere-${count}`,
          ),
      );
    }
  },
  picture: (content, draw, count) => {
    const path = join(content, 'images/random.png');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, pngOf(600 + draw(200), 20 + (count % 30)));
    const article = anArticle(content, draw);
    change(article, (text) => `${text}\n![A drawing](../../images/random.png)\n`);
  },
  string: (content, draw, count) =>
    change(one(filesOf(content, 'ui/*.json'), draw), (text) =>
      text.replace(/"description": ".*?"/, `"description": "Answers, ${count}."`),
    ),
  words: (content, draw, count) =>
    change(one(filesOf(content, 'search/*.yaml'), draw), (text) =>
      text.replace('synonyms:\n', `synonyms:\n  - [file word ${count}, sync word ${count}]\n`),
    ),
  brand: (content, _, count) =>
    change(join(content, 'site.yaml'), (text) =>
      text.replace(/^ {2}name: .*$/m, `  name: Kumo ${count}`),
    ),
  colour: (content, draw) =>
    change(join(content, 'site.yaml'), (text) =>
      text.replace(/accent: '#[0-9a-f]{6}'/, `accent: '#7a0f${String(10 + draw(80))}'`),
    ),
};

const anArticle = (content: string, draw: Draw) =>
  one(filesOf(content, '{faq,tutorials,announcements,glossary,topics}/*/*.mdx'), draw);

const filesOf = (content: string, pattern: string) =>
  globSync(pattern, { cwd: content })
    .toSorted()
    .map((path) => join(content, path));

function one(paths: string[], draw: Draw): string {
  const path = paths[draw(paths.length)];
  if (path === undefined) throw new Error('There is nothing left to edit.');
  return path;
}

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

/** Sets a key of frontmatter that stands in one line. */
function head(path: string, key: string, value: string): void {
  change(path, (text) => {
    const line = new RegExp(`^${key}: .*$`, 'm');
    if (line.test(text)) return text.replace(line, `${key}: ${value}`);
    return text.replace(/^---\n/, `---\n${key}: ${value}\n`);
  });
}
