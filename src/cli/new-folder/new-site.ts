import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, isScalar, parse, type YAMLMap } from 'yaml';
import { placeholder } from '../../checks/demonstration.ts';
import { starterFolder } from '../../files/content-folder.ts';
import { readFolderFacts } from '../../i18n/folder-facts.ts';
import { editorSchemas, type EditorSchema } from '../../schemas/editor-schemas.ts';
import type { Localised } from '../../schemas/fields.ts';
import { filledSite } from '../../schemas/filled-site.ts';
import type { Site } from '../../schemas/site.ts';
import { schemaLine } from '../schema-files.ts';
import { ticketPrefix } from './ticket-prefix.ts';
import { shippedWords, type ShippedWords } from './shipped-words.ts';

/** What a person says of a new help centre. */
export interface NewSite {
  name: string;
  /** The address at which it is to be published. */
  url: string;
  /** Locales, the first is the one for all other readers. */
  languages: readonly string[];
}

/** Where tickets go until there is an endpoint: the desk that `npm start` serves. */
const localDesk = 'http://127.0.0.1:8787/v1/tickets';

const opening = ` ${schemaLine('site')}
 The company, its channels and what its tickets ask for. \`npm run wenda -- check --publish\` names what is
 still to be filled in. Every key is told of in content/README.md of Wenda.`;

/** The \`site.yaml\` of a new folder: the keys that must be there, each with what it is for. */
export function newSiteDocument(site: NewSite): string {
  const document = new Document(newSite(site));
  document.commentBefore = opening;
  explain(document.contents, editorSchemas()['site']);
  return document.toString({ lineWidth: 110 });
}

function newSite({ name, url, languages }: NewSite) {
  const inEach = (text: (words: ShippedWords) => string): Localised =>
    Object.fromEntries(languages.map((locale) => [locale, text(shippedWords(locale))]));
  const { domain } = placeholder;
  const { neverAsked, support, category, typography } = readStarter();
  return {
    brand: { name, home: `https://www.${domain}/` },
    url,
    languages: Object.fromEntries(
      languages.map((locale) => [
        locale,
        {
          timeZone: 'UTC',
          fallback: languages.filter((other) => other !== locale),
          ...(typography[locale] && { typography: typography[locale] }),
        },
      ]),
    ),
    urgent: [],
    officialChannels: [
      {
        kind: 'website',
        name: inEach(({ say }) => say('official.kindWebsite')),
        address: `www.${domain}`,
        href: `https://www.${domain}/`,
      },
      {
        kind: 'email',
        name: inEach(({ say }) => say('official.kindEmail')),
        address: `support@${domain}`,
        href: `mailto:support@${domain}`,
      },
    ],
    neverAsked: neverAsked.map((one) => inEach(({ of }) => of(one))),
    support: [
      {
        id: 'ticket',
        name: inEach(({ of }) => of(support.name)),
        bestFor: inEach(({ of }) => of(support.bestFor)),
        hours: inEach(({ of }) => of(support.hours)),
        reply: inEach(({ of }) => of(support.reply)),
      },
    ],
    ticket: {
      endpoint: localDesk,
      email: `support@${domain}`,
      prefix: ticketPrefix(name),
      evidence: {},
      categories: [{ ...category, label: inEach(({ of }) => of(category.label)) }],
    },
  };
}

/** What of the starter's own document is true of any company, in the languages that ship. */
function readStarter() {
  const written: unknown = parse(readFileSync(join(starterFolder, 'site.yaml'), 'utf8'));
  const facts = readFolderFacts(starterFolder);
  const { languages, neverAsked, support, ticket } = filledSite(written, facts) as Site;
  const [form] = support.filter(({ id }) => id === 'ticket');
  const [mail] = support.filter(({ id }) => id === 'email');
  const category = ticket.categories.find(({ fields }) => fields.length === 0);
  if (!form || !mail || !category) throw new Error('content/site.yaml lacks what a new one takes.');
  return {
    // A password and a code.
    neverAsked: neverAsked.slice(0, 2),
    support: { name: form.name, bestFor: form.bestFor, hours: form.hours, reply: mail.reply },
    category,
    // The strings that ship are written so.
    typography: Object.fromEntries(
      Object.entries(languages).map(([locale, row]) => [locale, row.typography]),
    ),
  };
}

/** Puts above each key what its schema says of it; of rows that are alike, in the first. */
function explain(node: unknown, schema: EditorSchema | undefined): void {
  if (!isMap(node)) return;
  for (const [index, { key, value }] of (node as YAMLMap).items.entries()) {
    if (!isScalar(key)) continue;
    const row = index === 0 ? schema?.additionalProperties : undefined;
    const own = schema?.properties?.[String(key.value)] ?? row;
    if (typeof own !== 'object') continue;
    if (own.description) key.commentBefore = ` ${own.description}`;
    explain(value, own);
  }
}
