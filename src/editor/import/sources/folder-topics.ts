import { readFragment } from './read-html.ts';
import { plain } from '../addresses.ts';
import type { SourceEntry } from '../source-entry.ts';
import { frontMatterOf, textIn } from './front-matter.ts';
import type { SourceOptions } from './source-options.ts';

/** The topic of an article: the folder in which it stands, else the one that the operator names. */
export function folderTopicOf(path: string, { topic }: SourceOptions): string | undefined {
  const folder = path.split('/').slice(0, -1).join('/');
  return folder ? `folder:${folder}` : topic;
}

/** A topic for each folder of articles, in each language in which it holds some; its own page may name it. */
export function folderTopics(
  entries: readonly SourceEntry[],
  { files }: SourceOptions,
): SourceEntry[] {
  const folders = [
    ...new Set(entries.flatMap(({ topic }) => (topic?.startsWith('folder:') ? [topic] : []))),
  ];
  return folders.flatMap((id, index) => {
    const inside = entries.filter(({ topic }) => topic === id);
    return [...Map.groupBy(inside, ({ locale }) => locale)].map(
      ([locale, [first]]): SourceEntry => {
        const file = first?.file ?? '';
        const place = file.slice(0, file.lastIndexOf('/') + 1);
        const own = ['_index.md', 'index.md', '_category_.json', '_category_.yml']
          .map((name) => place + name)
          .find((path) => files.paths.includes(path));
        const named = own ? nameIn(own, files.text(own)) : undefined;
        const name =
          id
            .split('/')
            .at(-1)
            ?.replace(/^folder:/, '')
            .replace(/^\d+[-_.\s]+/, '') ?? '';
        return {
          id,
          collection: 'topics',
          locale,
          source: own ?? (place || './'),
          file: own ?? file,
          title: named?.title ?? inWords(name),
          slug: name,
          ...(named?.description && { description: named.description }),
          body: readFragment(''),
          updated:
            inside
              .map(({ updated }) => updated)
              .toSorted()
              .at(-1) ?? '',
          order: index + 1,
          aliases: [],
          isDraft: false,
          formerly: [],
          keys: [`file/${plain(place)}`],
          attachments: [],
          notes: named
            ? []
            : [
                {
                  message: 'a topic has the name of a folder',
                  found: name,
                  fix: 'Give it a title in the language of its articles.',
                  needsPerson: false,
                  near: 'title:',
                },
              ],
        };
      },
    );
  });
}

function nameIn(path: string, text: string): { title: string; description: string } | undefined {
  const head = /\.md$/.test(path) ? frontMatterOf(text) : frontMatterOf(`---\n${text}\n---\n`);
  const title = textIn(head, 'title', 'label');
  return title
    ? { title, description: textIn(head, 'description', 'link.description') }
    : undefined;
}

/** @example inWords('account-management') // 'Account management' */
function inWords(name: string): string {
  const words = /[\s]/.test(name) ? name : name.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
