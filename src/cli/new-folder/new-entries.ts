import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { splitSource } from '../../reading/frontmatter.ts';
import { readYaml } from '../../reading/yaml-document.ts';
import { shippedLanguages, referenceLocale } from '../../i18n/shipped-languages.ts';
import { starterFolder } from '../../files/content-folder.ts';
import { shippedWords } from './shipped-words.ts';

/** The topic with which a folder begins: every company's readers have an account. */
const topic = 'account';

/** One topic and one question in a locale, by their paths: true of any company, and an example of how it is done. */
export function newEntries(locale: string, today: string): Record<string, string> {
  const { say } = shippedWords(locale);
  const question = { title: say('contact.title'), description: say('contact.lead') };
  const links = [
    `- [${say('ticket.title')}](/${locale}/contact/ticket/)`,
    `- [${say('official.title')}](/${locale}/official/)`,
  ];
  return {
    [`topics/${locale}/${topic}.mdx`]: entry({ ...starterTopic(locale), updated: today, order: 1 }),
    [`faq/${locale}/contact.mdx`]: entry({ ...question, topic, updated: today }, links.join('\n')),
  };
}

/** The starter's own topic, in English for a language that does not ship. */
function starterTopic(locale: string): { title: unknown; description: unknown; icon: unknown } {
  const shipped = Object.hasOwn(shippedLanguages, locale) ? locale : referenceLocale;
  const source = readFileSync(`${starterFolder}/topics/${shipped}/${topic}.mdx`, 'utf8');
  const { title, description, icon } = readYaml(splitSource(source).yaml ?? '').value as Record<
    string,
    unknown
  >;
  return { title, description, icon };
}

function entry(frontmatter: object, body = ''): string {
  return `---\n${stringify(frontmatter)}---\n${body && `\n${body}\n`}`;
}
