import { join } from 'node:path';
import { momentOfRun } from '../files/moment.ts';
import { readFolderFacts } from '../i18n/folder-facts.ts';
import { fallbackChains } from '../i18n/locales.ts';
import type { Routes } from '../routes/route.ts';
import type { Site } from '../schemas/site.ts';
import type { Content, OwnFindings } from './content.ts';
import { contentEntries, type ContentEntry } from './content-entry.ts';
import { contentRoutes } from './content-routes.ts';
import { entryFinder } from './entry-finder.ts';
import { factPlaces } from './fact-places.ts';
import { entryFaults, entryWarnings } from './entry-rules.ts';
import type { Fault, Findings } from '../reading/fault.ts';
import { emptyBody } from '../reading/article.ts';
import { articleReader, type ArticleReader, type ReadArticle } from '../reading/read-article.ts';
import { folderFiles, type FolderFile } from '../reading/folder-files.ts';
import { keptFindings } from './kept-findings.ts';
import { languageAsker, type LanguageAsker } from './language/language-rules.ts';
import { readAhead } from './read-ahead.ts';
import { inOrder, shownPath } from './report.ts';
import { bareFigureFaults, unknownExceptions } from './rules/bare-figures.ts';
import { brandColourFaults } from './rules/brand-colours.ts';
import { brandFileFaults } from './rules/brand-files.ts';
import { characterFindings } from './rules/characters.ts';
import { demonstrationFindings } from './rules/demonstration.ts';
import { draftWarnings } from './rules/drafts.ts';
import { toCome, type ToCome } from './to-come.ts';
import { factNameFaults, unusedFactWarnings } from './rules/fact-names.ts';
import { checkFactsDocument } from './rules/facts-document.ts';
import { filePlaceFaults } from './rules/file-places.ts';
import { folderPlaceFaults } from './rules/folder-places.ts';
import { imageFileFaults } from './rules/image-files.ts';
import { documentLanguage, termsFaults } from './rules/language.ts';
import { nameWarnings } from './rules/names.ts';
import { parityWarnings } from './rules/parity.ts';
import { publicFileFaults } from './rules/public-files.ts';
import { pictureFindings } from './rules/picture-budget.ts';
import { replyPromiseWarnings } from './rules/reply-promise.ts';
import { searchDocumentFaults } from './rules/search-documents.ts';
import { checkSiteDocument, sitePointerFaults } from './rules/site-document.ts';
import { siteParityWarnings } from './rules/site-parity.ts';
import { iconFileFaults } from './rules/topic-icon.ts';
import { uiStringFindings } from './rules/ui-strings.ts';
import { unlistedLanguageWarnings } from './rules/unlisted-languages.ts';
import { wholeFolderFaults } from './rules/whole-folder.ts';

/** What a content folder holds, and what is wrong with it. */
export interface CheckedContent extends Findings {
  /** Those that can be read and have sound frontmatter, drafts included. */
  entries: ContentEntry[];
  /** What readers do not have yet, the next first. */
  toCome: ToCome[];
  /** Every address that a build of the folder has. */
  routes: Routes;
  /** Null where `site.yaml` has a fault. */
  site: Site | null;
  /** What belongs to the demonstration, or is still to be filled in: nothing that should be published. */
  demonstration: Fault[];
}

/** How a content folder is checked. */
export interface CheckOptions {
  /** The moment as of which it is looked at; that of the run where it is left out. */
  today?: Date;
  /** How its reports name a file of the folder, from its path there. */
  pathOf?: typeof shownPath;
  /** How an entry is read; a reader that remembers makes a second check of the same folder quick. */
  read?: (siteUrl?: string) => ArticleReader;
  /** Told how many entries have been read. */
  onRead?: (done: number, of: number) => void;
}

/** Checks a whole content folder and collects everything that is wrong with it; throws for nothing an editor can write. */
export async function checkContent(
  folder: string,
  { today = momentOfRun(), pathOf = shownPath, read = articleReader, onRead }: CheckOptions = {},
): Promise<CheckedContent> {
  const unusable = wholeFolderFaults(folder);
  if (unusable.length > 0) return refused(unusable);
  const shown = (list: Fault[]) =>
    inOrder(list.map((fault) => ({ ...fault, file: pathOf(folder, fault.file) })));
  const facts = readFolderFacts(folder);
  const document = checkSiteDocument(folder, facts);
  // Whose site it is and in which languages decides all else.
  if (!document.isThere) return refused(shown(document.faults));
  const files = folderFiles(folder);
  const siteUrl = document.site?.url;
  const paths = entryPaths(folder, files.files);
  await readAhead(folder, paths, siteUrl, (done) => onRead?.(done, paths.length));
  const reader = read(siteUrl);
  const ask = languageAsker(folder);
  const articles = paths.flatMap((path, index) => {
    onRead?.(index + 1, paths.length);
    return checkedAt(path, reader, ask);
  });
  const entries = articles.map(({ article }) => article);
  const own = new Map(articles.map((checked) => [checked.article.file, checked.own]));
  const references = [...new Set(entries.map(({ collection, slug }) => `${collection}/${slug}`))];
  const chains = fallbackChains();
  const entryAt = entryFinder(entries, chains, today);
  const routes = contentRoutes(entries, chains, today);
  const content: Content = { folder, files, entries, entryAt, routes, site: document.site, today };
  const strings = uiStringFindings(folder);
  const factDocument = checkFactsDocument(folder, facts);
  const places = factPlaces(folder, entries, document);
  const others = files.files.filter(({ path }) => !own.has(path));
  const characters = characterFindings(folder, others);
  const imageFaults = imageFileFaults(content);
  const pictures = await pictureFindings(content, imageFaults);
  const faults = [
    ...folderPlaceFaults(files),
    ...filePlaceFaults(files),
    ...document.faults,
    ...factDocument.faults,
    ...factNameFaults(places, facts, factDocument),
    ...bareFigureFaults(places, facts),
    ...brandColourFaults(document),
    ...(await brandFileFaults(document, folder)),
    ...sitePointerFaults(document, entryAt, references),
    ...strings.faults,
    ...termsFaults(folder),
    ...searchDocumentFaults(folder, entryAt, references),
    ...characters.faults,
    ...iconFileFaults(content, imageFaults),
    ...publicFileFaults(content),
    ...imageFaults,
    ...pictures.faults,
    ...entryFaults(content, own),
  ];
  const warnings = [
    ...unlistedLanguageWarnings(files, document),
    ...siteParityWarnings(document),
    ...replyPromiseWarnings(document),
    ...strings.warnings,
    ...unusedFactWarnings(places, facts, factDocument),
    ...unknownExceptions(places, facts, factDocument),
    ...documentLanguage(folder, ask),
    ...characters.warnings,
    ...pictures.warnings,
    ...entryWarnings(content, own),
    ...nameWarnings(content),
    ...parityWarnings(content).map((one) => ({ ...one, rule: 'parity' as const })),
    ...draftWarnings(content),
  ];
  return {
    faults: shown(faults),
    warnings: shown(warnings),
    entries: contentEntries(articles),
    toCome: toCome(content).map((one) => ({ ...one, file: pathOf(folder, one.file) })),
    routes,
    site: document.site,
    demonstration: shown(demonstrationFindings(content, document, own)),
  };
}

function refused(faults: Fault[]): CheckedContent {
  const nothing = { warnings: [], demonstration: [], entries: [], toCome: [] };
  return { ...nothing, faults, routes: new Map(), site: null };
}

/** An article, and what is found in it by itself. */
interface CheckedArticle extends Pick<ReadArticle, 'article' | 'body'> {
  own: OwnFindings;
}

/** What may be an entry by its place. Absolute. */
function entryPaths(folder: string, files: FolderFile[]): string[] {
  return files
    .filter(({ path, link }) => path.split('/').length === 3 && !link)
    .map(({ path }) => join(folder, path));
}

function checkedAt(path: string, read: ArticleReader, ask: LanguageAsker): CheckedArticle[] {
  return read(path).map((found) => ({
    article: found.article,
    own: keptFindings(found, ask),
    // What was found holds the text, of which there may be ten thousand.
    body: () => read(path)[0]?.body() ?? emptyBody,
  }));
}
