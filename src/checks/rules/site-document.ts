import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ownPath } from '../../files/content-folder.ts';
import { readFolderFacts, type FolderFacts } from '../../i18n/folder-facts.ts';
import { locales } from '../../i18n/locales.ts';
import type { Brand } from '../../schemas/brand.ts';
import { filledSite } from '../../schemas/filled-site.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import type { EntryFinder } from '../content.ts';
import { quoted, type Fault, type LineFault } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import { remembered } from '../../reading/remembered.ts';
import { readSource } from '../../reading/source-text.ts';
import {
  lineOf,
  readYaml,
  type LineByPath,
  type YamlDocument,
} from '../../reading/yaml-document.ts';
import { schemaFindings } from '../../reading/schema-words.ts';
import { channelFindings } from './channels.ts';

/** `site.yaml`, read. */
export interface SiteDocument {
  /** Whether there is one, so that languages and names are known. */
  isThere: boolean;
  /** Null where it has a fault. */
  site: Site | null;
  /** As it was written, with the places of facts. */
  written: unknown;
  /** Known even where other parts have a fault. */
  brand: Brand | null;
  lines: LineByPath;
  faults: Fault[];
}

/** What a document holds, wherever it stands. */
type ReadDocument = Pick<SiteDocument, 'site' | 'brand' | 'lines' | 'written'> & {
  findings: LineFault[];
};

const file = 'site.yaml';
const nothing = {
  site: null,
  brand: null,
  lines: new Map<string, number>(),
  written: undefined,
};

const readOnce = remembered(readYamlFile);

/** Reads the site's document; what tells whose site it is comes from nowhere else. */
export function checkSiteDocument(folder: string, facts = readFolderFacts(folder)): SiteDocument {
  const path = ownPath(file, folder);
  if (!existsSync(path)) return { ...nothing, isThere: false, faults: [missing(folder)] };
  const { findings, ...document } = judged(readOnce(path), facts);
  return { ...document, isThere: true, faults: findings.map((finding) => ({ file, ...finding })) };
}

function missing(folder: string): Fault {
  const misnamed = ['site.yml', 'site.yaml.txt'].find((name) => existsSync(join(folder, name)));
  const fix = misnamed
    ? `Rename ${misnamed} to site.yaml.`
    : 'Add it: content/README.md says what it holds.';
  const message = 'the folder has no site.yaml, which names the company and its channels';
  return { file: misnamed ?? file, line: 1, message, expected: 'site.yaml', fix };
}

function readYamlFile(path: string): Omit<YamlDocument, 'misread'> {
  const source = readSource(path);
  if ('text' in source) return readYaml(source.text);
  return { value: undefined, lines: nothing.lines, findings: [source.fault] };
}

function judged(document: ReturnType<typeof readYamlFile>, facts: FolderFacts): ReadDocument {
  const { lines, findings, value: written } = document;
  if (findings.length > 0 && written === undefined) return { ...nothing, lines, findings };
  const value = filledSite(written, facts);
  const result = siteSchema.safeParse(value ?? {});
  const issues = result.success
    ? []
    : schemaFindings(telling(result.error.issues), value ?? {}, lines, siteSchema.shape);
  const all = [...findings, ...issues, ...channelFindings(value, lines)];
  const site = result.success && all.length === 0 ? result.data : null;
  const brand = siteSchema.shape.brand.safeParse(Object(value)['brand']).data ?? null;
  return { site, brand, lines, written, findings: all };
}

/** Without the languages nobody can say in which of them a text is missing. */
function telling(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const ofLanguages = issues.filter(({ path }) => path.length === 1 && path[0] === 'languages');
  return ofLanguages.length > 0 ? ofLanguages : issues;
}

/** Every entry that the site's document points to is there. */
export function sitePointerFaults(
  document: SiteDocument,
  entryAt: EntryFinder,
  references: readonly string[] = [],
): Fault[] {
  return (document.site?.urgent ?? []).flatMap(({ entry }, index): Fault[] => {
    const found = locales.map((locale) => entryAt(entry, locale).kind);
    if (found.includes('entry')) return [];
    const reason = found.includes('draft')
      ? 'is a draft'
      : found.includes('toCome')
        ? 'is still to come'
        : 'does not exist';
    return [
      {
        file,
        line: lineOf(document.lines, ['urgent', index, 'entry']),
        message: `the urgent entry ${reason}`,
        found: quoted(entry),
        expected: 'collection/slug of an entry',
        fix: didYouMean(entry, references, 'Write the entry, or remove it from "urgent".'),
      },
    ];
  });
}
