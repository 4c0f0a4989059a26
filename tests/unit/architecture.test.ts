import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declarationsOf } from './architecture/declarations.ts';
import { exportsOf } from './architecture/exports.ts';
import { importsOf, type Import } from './architecture/imports.ts';
import {
  literalsOf,
  namesOf,
  partsOf,
  scriptsOf,
  sourceFiles,
} from './architecture/source-files.ts';
import { langOf, locales } from '../../src/i18n/locales.ts';

const code = sourceFiles('.ts', '.mjs', '.astro');
const imports = code.flatMap(importsOf);
const show = ({ from, to, isType }: Import) => `${from} imports ${isType ? 'types of ' : ''}${to}`;

/** The room in which a path stands: a folder of `src/`, or one of the two sides of search; a file beside the folders is its own. */
const folderOf = (path: string) =>
  /^src\/(search\/(?:index|query)(?=\/)|[^/]+)/.exec(path)?.[1] ?? '';
const isOurs = (path: string) => path.startsWith('src/');

/** The ground floor: helpers, and domains that are rooms of their own. */
const ground = ['lib', 'secrets', 'ledger', 'pictures', 'facts'];

/** What each folder may import besides itself; the order of the keys is that of the way through the tree. */
const may: Record<string, string[]> = {
  lib: [],
  secrets: ['lib'],
  ledger: ['lib'],
  pictures: ['lib'],
  facts: ['lib'],
  files: ground,
  i18n: [...ground, 'files'],
  schemas: [...ground, 'i18n'],
  brand: [...ground, 'files', 'i18n', 'schemas'],
  routes: [...ground, 'i18n', 'schemas'],
  reading: [...ground, 'files', 'i18n', 'schemas', 'brand'],
  queries: [...ground, 'files', 'i18n', 'schemas', 'routes', 'reading'],
  models: [...ground, 'files', 'i18n', 'schemas', 'brand', 'routes', 'reading', 'queries'],
  components: [...ground, 'i18n', 'schemas', 'brand', 'routes', 'reading', 'models', 'layouts'],
  layouts: [...ground, 'i18n', 'schemas', 'brand', 'routes', 'models', 'components', 'styles'],
  pages: [
    ...ground,
    'files',
    'i18n',
    'schemas',
    'brand',
    'routes',
    'reading',
    'queries',
    'models',
    'components',
    'layouts',
    'styles',
    'editor',
  ],
  checks: [
    ...ground,
    'files',
    'i18n',
    'schemas',
    'brand',
    'routes',
    'reading',
    'search',
    'search/query',
  ],
  editor: [...ground, 'files', 'i18n', 'schemas', 'brand', 'routes', 'reading', 'checks'],
  search: [...ground, 'i18n'],
  'search/index': [...ground, 'search', 'files', 'i18n', 'schemas', 'reading', 'checks'],
  'search/query': [...ground, 'i18n', 'search'],
  cms: ['schemas', 'reading'],
  preview: [...ground, 'files', 'i18n', 'schemas', 'reading', 'checks', 'search/index'],
  integrations: [
    ...ground,
    'files',
    'i18n',
    'schemas',
    'brand',
    'routes',
    'reading',
    'checks',
    'editor',
    'search/index',
    'preview',
    'cms',
  ],
  cli: [
    ...ground,
    'files',
    'i18n',
    'schemas',
    'reading',
    'checks',
    'editor',
    'preview',
    'integrations',
    'desk',
  ],
  desk: [...ground, 'files', 'i18n', 'schemas', 'brand', 'routes'],
  client: [...ground, 'i18n', 'search', 'search/query', 'schemas'],
};

/** What a folder may import as types alone. */
const mayAsTypes: Record<string, string[]> = {
  components: ['queries'],
  layouts: ['queries'],
};

/** Single files that may import more, each for a reason of its own. */
const exceptions: Record<string, string[]> = {
  // The one schema that is read from a file for every page.
  'src/schemas/read-site.ts': ['files'],
  // The one way from an entry to its body, which no page has to pass on.
  'src/components/EntryBody.astro': ['queries'],
  // What the page for editors says, the command says in the same words.
  'src/components/StatusCounts.astro': ['editor'],
  'src/components/StatusEntry.astro': ['editor'],
};

describe('the way through the tree', () => {
  test('knows every folder of src/', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => name);
    const known = new Set([...Object.keys(may), 'styles']);
    expect(folders.filter((name) => !known.has(name))).toEqual([]);
    expect(imports.length).toBeGreaterThan(300);
  });

  test.each(Object.keys(may))('%s imports nothing but what it may', (folder) => {
    const wrong = imports.filter(({ from, to, isType, kind }) => {
      if (folderOf(from) !== folder || kind === 'script' || !isOurs(to)) return false;
      const target = folderOf(to);
      const allowed = [folder, ...(may[folder] ?? []), ...(exceptions[from] ?? [])];
      return !allowed.includes(target) && !(isType && mayAsTypes[folder]?.includes(target));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('leads to files that are there', () => {
    const missing = imports.filter(({ to }) => isOurs(to) && !existsSync(to));
    expect(missing.map(show)).toEqual([]);
  });

  test('never leaves src/, but for the configuration of a tool', () => {
    expect(imports.filter(({ to }) => to.startsWith('.')).map(show)).toEqual([]);
  });

  test('never leads to the tests or to the lab: nothing of them ships', () => {
    expect(imports.filter(({ to }) => /^tests\//.test(to)).map(show)).toEqual([]);
  });

  test('goes in no circle, types counted', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) {
      if (isOurs(to)) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, above: string[]): void => {
      if (above.includes(path))
        circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
      if (done.has(path) || above.includes(path)) return;
      for (const to of next.get(path) ?? []) walk(to, [...above, path]);
      done.add(path);
    };
    for (const { path } of code) walk(path, []);
    expect(circles).toEqual([]);
  });
});

describe('an exported name', () => {
  /** Files that are looked for by their place: Astro and the command line ask each for the same names. */
  const isFoundByPlace = (path: string) => /^src\/(?:pages|cli\/commands)\//.test(path);

  test('stands for one thing in the whole of src/', () => {
    const byName = Map.groupBy(
      code
        .filter(({ path }) => !isFoundByPlace(path))
        .flatMap((file) => exportsOf(file).map((name) => ({ name, path: file.path }))),
      ({ name }) => name,
    );
    expect(byName.size).toBeGreaterThan(500);
    const shared = [...byName].filter(([, places]) => places.length > 1);
    expect(shared.map(([name, places]) => [name, ...places.map(({ path }) => path)])).toEqual([]);
  });
});

describe('astro:content', () => {
  test('is not asked: entries are the articles that the checks have read', () => {
    expect(imports.filter(({ to }) => to === 'astro:content').map(show)).toEqual([]);
  });

  test('stays out of what runs outside Astro', () => {
    const outside = [
      'lib',
      'secrets',
      'ledger',
      'pictures',
      'search',
      'search/index',
      'search/query',
      'files',
      'i18n',
      'schemas',
      'brand',
      'routes',
      'reading',
      'checks',
      'editor',
      'integrations',
      'cli',
      'desk',
      'client',
    ];
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith('astro:') && outside.includes(folderOf(from)),
    );
    expect(wrong.map(show)).toEqual([]);
  });
});

describe('in the browser', () => {
  const byPath = Map.groupBy(imports, ({ from }) => from);

  test('a component’s script loads the definition of an element and nothing else', () => {
    const scripts = imports.filter(({ kind }) => kind === 'script');
    expect(scripts.length).toBeGreaterThan(3);
    const wrong = scripts.filter(({ to }) => !/^src\/client\/[^/]+\/define\.ts$/.test(to));
    expect(wrong.map(show)).toEqual([]);
  });

  test('nothing else loads what stands in client', () => {
    const wrong = imports.filter(
      ({ from, to, kind }) =>
        kind !== 'script' && folderOf(to) === 'client' && folderOf(from) !== 'client',
    );
    expect(wrong.map(show)).toEqual([]);
  });

  /** Small packages that any script of the browser may bring along. */
  const light = ['zod/mini', 'idb'];

  /** Word lists and checksums of keys and addresses, and the layout of the Korean keyboard. */
  const onDemand =
    /^(?:@scure\/bip39(?:\/wordlists\/[a-z-]+\.js)?|@scure\/base|@noble\/hashes\/[a-z0-9]+\.js|es-hangul)$/;

  /** Checksums of keys: a worker of its own brings them along, a page loads them on demand. */
  const inWorker = /^@(?:scure\/(?:base|bip39)|noble\/hashes\/sha2\.js)$/;

  test.each(
    sourceFiles('.ts')
      .map(({ path }) => path)
      .filter((path) => ['client', 'search/query'].includes(folderOf(path))),
  )(
    '%s brings along nothing of node:, of Astro, of other languages or of a heavy package',
    (start) => {
      const seen = new Set<string>();
      const strangers: string[] = [];
      const follow = (path: string, isLate: boolean): void => {
        if (seen.has(`${path} ${isLate}`)) return;
        seen.add(`${path} ${isLate}`);
        for (const one of byPath.get(path) ?? []) {
          if (one.isType) continue;
          const comesLate = isLate || one.isDynamic;
          if (one.to === 'src/i18n/traits.ts') strangers.push(show(one));
          if (isOurs(one.to)) follow(one.to, comesLate);
          else if (!light.includes(one.to) && !(comesLate && onDemand.test(one.to))) {
            if (basename(start) !== 'worker.ts' || !inWorker.test(one.to))
              strangers.push(show(one));
          }
        }
      };
      follow(start, false);
      expect(strangers).toEqual([]);
    },
  );

  const elements = readdirSync('src/client').filter((name) =>
    existsSync(`src/client/${name}/define.ts`),
  );
  const markup = sourceFiles('.astro')
    .map(({ text }) => partsOf(text).markup)
    .join('\n');

  test.each(elements)('<%s> stands in a component, and its definition is loaded', (name) => {
    expect(markup).toMatch(new RegExp(`<${name}[\\s>]`));
    expect(
      imports.some(({ kind, to }) => kind === 'script' && to === `src/client/${name}/define.ts`),
    ).toBe(true);
  });

  test.each(elements)(
    'client/%s/define.ts defines that element, and only it asks the registry',
    (name) => {
      expect(readFileSync(`src/client/${name}/define.ts`, 'utf8')).toContain(
        `customElements.define('${name}'`,
      );
      const asking = code.filter(
        ({ path, text }) => basename(path) !== 'define.ts' && text.includes('customElements.'),
      );
      expect(asking.map(({ path }) => path)).toEqual([]);
    },
  );
});

test('addresses within a locale are made in lib/path.ts alone', () => {
  const byHand = /[`'"](?:\$\{[\w.]*url\})?\/\$\{(?:\w+\.)*(?:locale|code)\}\//;
  const wrong = code.filter(({ text }) => byHand.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the plain scripts of cli start before anything is installed: they begin with Node and each other', () => {
  const plain = imports.filter(({ from, isDynamic }) => from.endsWith('.mjs') && !isDynamic);
  expect(plain.length).toBeGreaterThan(2);
  const wrong = plain.filter(
    ({ to }) => !to.startsWith('node:') && !/^src\/cli\/[\w-]+\.mjs$/.test(to),
  );
  expect(wrong.map(show)).toEqual([]);
});

describe('style sheets', () => {
  const declarations = sourceFiles('.css', '.astro').flatMap(declarationsOf);
  const say = ({ place, property, value }: (typeof declarations)[number]) =>
    `${place}: ${property}: ${value}`;

  test('are all read', () => expect(declarations.length).toBeGreaterThan(500));

  test('know start and end, not left and right', () => {
    const physicalName =
      /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:top|right|bottom|left)\b.*|top|right|bottom|left|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|overscroll-behavior-[xy])$/;
    const sided = /^(?:text-align|float|clear|caption-side)$/;
    const wrong = declarations.filter(
      ({ property, value }) =>
        physicalName.test(property) || (sided.test(property) && /\b(?:left|right)\b/.test(value)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('shout !important in print and for [hidden] alone', () => {
    const loud = declarations.filter(({ value }) => value.includes('!important'));
    expect(loud.length).toBeGreaterThan(0);
    const wrong = loud.filter(
      ({ within }) =>
        !within.some((rule) => /^@media print\b/.test(rule) || rule.includes('[hidden]')),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('of components stand in their layer', () => {
    const wrong = sourceFiles('.astro')
      .flatMap(declarationsOf)
      .filter(({ within }) => within[0] !== '@layer components');
    expect(wrong.map(say)).toEqual([]);
  });

  test('keep their private properties private', () => {
    const sheets = sourceFiles('.astro');
    const own = sheets.flatMap((sheet) =>
      declarationsOf(sheet).filter(
        ({ property }) => property.startsWith('--') && !property.startsWith('--_'),
      ),
    );
    expect(own.map(say)).toEqual([]);
  });
});

/** The markup of a component without styles, scripts and comments. */
function shownOf(text: string): string {
  const { markup } = partsOf(text);
  return markup.replace(/<(style|script)[^>]*>[^]*?<\/\1>|<!--[^]*?-->|\/\*[^]*?\*\//g, '');
}

describe('text', () => {
  const cjk =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303f\uff01-\uff65]/u;

  /** Where characters of a language are the matter itself, not words for a reader. */
  const atHome: Record<string, string> = {
    'src/i18n/scripts.ts': 'the letters of the indexes',
    'src/i18n/traits.ts': 'the brackets of full-width scripts',
    'src/i18n/language-row.ts': 'the marks of a range',
    'src/i18n/unbroken.ts': 'marks that a particle follows',
    'src/checks/language/full-width.ts': 'marks by the half-width ones',
    'src/checks/language/half-width.ts': 'marks by the full-width ones',
    'src/checks/language/korean-spacing.ts': 'dependent nouns and the verbs before them',
    'src/checks/language/letter-width.ts': 'letters of the other width',
    'src/checks/language/marks.ts': 'the marks of full-width scripts',
    'src/checks/language/other-language.ts': 'the brackets of asides',
    'src/checks/language/paired-marks.ts': 'brackets and quotation marks',
    'src/checks/language/terms.ts': 'particles that follow the sound of a word',
    'src/schemas/ticket.ts': 'a full stop of an input method in an address',
    'src/checks/rules/kept-quotes.ts': 'quotation marks as an input method writes them',
    'src/checks/rules/aliases.ts': 'commas of an input method',
    'src/checks/rules/leftovers/copied-lines.ts':
      'lines of mails, pages and chats in each language',
    'src/checks/rules/leftovers/emphasis.ts': 'marks of Markdown as an input method writes them',
    'src/checks/rules/leftovers/frontmatter.ts': 'marks of Markdown as an input method writes them',
    'src/checks/rules/leftovers/garbled.ts': 'what a wrong encoding makes of a text',
    'src/checks/rules/leftovers/line-starts.ts': 'marks of Markdown as an input method writes them',
    'src/checks/rules/leftovers/links-and-pictures.ts':
      'marks of Markdown as an input method writes them',
    'src/checks/rules/leftovers/notes.ts': 'what those who write note in each language',
    'src/checks/rules/leftovers/office.ts': 'errors of Office in each language',
    'src/checks/rules/leftovers/quotations.ts': 'quotation marks of each language',
    'src/checks/rules/leftovers/other-markup.ts': 'marks of blocks as an input method writes them',
    'src/reading/block-slips.ts': 'where a sentence ends',
    'src/reading/eaten-marks.ts': 'what stands between names',
    'src/reading/list-slips.ts': 'figures and signs of lists in each language',
    'src/reading/lookalikes.ts': 'characters that look alike',
    'src/reading/numbers/zh.ts': 'numbers and units in Chinese',
    'src/reading/numbers/ja.ts': 'numbers and units in Japanese',
    'src/reading/numbers/ko.ts': 'numbers and units in Korean',
    'src/reading/numbers/numerals.ts': 'the characters of which numerals are made',
    'src/reading/numbers/days.ts': 'what stands behind a year, a month and a day',
    'src/reading/numbers/times.ts': 'what stands beside an hour',
    'src/reading/numbers/ranges.ts': 'what joins two numbers',
    'src/ledger/networks.ts': 'what people call a network',
    'src/ledger/network-names.ts': 'what stands behind such a name',
    'src/secrets/context-words.ts': 'the words beside which a secret stands',
    'src/secrets/password-names.ts': 'what a password is called',
  };

  test('in Chinese, Japanese or Korean stands in content/, not in code', () => {
    const wrong = code
      .filter(
        ({ path }) =>
          !atHome[path] &&
          scriptsOf({ path, text: textOf(path) })
            .flatMap(literalsOf)
            .some((one) => cjk.test(one)),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test('of a template is none of a language’s own either', () => {
    const wrong = sourceFiles('.astro').filter(({ text }) => {
      return cjk.test(shownOf(text));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test.each(Object.keys(atHome))('%s still needs its place in that list', (path) => {
    const literals = scriptsOf({ path, text: textOf(path) }).flatMap(literalsOf);
    expect(literals.some((one) => cjk.test(one))).toBe(true);
  });

  function textOf(path: string): string {
    return code.find((file) => file.path === path)?.text ?? '';
  }
});

describe('languages', () => {
  const codes = locales.flatMap((locale) => [locale, new Intl.Locale(langOf(locale)).language]);
  const languageCode = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${codes.join('|')})(?:[-_]\\p{L}+)*(?![\\p{L}\\p{N}])`,
    'u',
  );

  /** Where a language is the matter itself. */
  const atHome: Record<string, string> = {
    'src/i18n/shipped-languages.ts': 'what ships of a language',
    'src/preview/fault-page.ts': 'the language in which the checks speak',
    'src/reading/numbers/known-numbers.ts': 'the languages whose numerals are known',
    'src/lib/date.ts': 'the language in which Intl writes an offset as we do',
    'src/secrets/word-lists.ts': 'the languages of BIP 39',
  };

  const named = code.filter(({ path, text }) => {
    const names = scriptsOf({ path, text }).flatMap((script) => [
      ...literalsOf(script),
      ...namesOf(script),
    ]);
    const shown = path.endsWith('.astro') ? shownOf(text) : '';
    return [...names, shown].some((one) => languageCode.test(one));
  });

  test('are named in the table alone', () => {
    const wrong = named.map(({ path }) => path).filter((path) => !atHome[path]);
    expect(wrong).toEqual([]);
  });

  test.each(Object.keys(atHome))('%s still needs its place in that list', (path) => {
    expect(named.map((file) => file.path)).toContain(path);
  });

  test('are told apart by CSS in the style sheets alone', () => {
    const sheets = sourceFiles('.css', '.astro').filter(({ text }) => text.includes(':lang('));
    expect(sheets.length).toBeGreaterThan(0);
    const wrong = sheets
      .map(({ path }) => path)
      .filter((path) => folderOf(path) !== 'styles' && path !== 'src/desk/pages/desk.css');
    expect(wrong).toEqual([]);
  });
});

describe('package-lock.json', () => {
  type Locked = Record<
    string,
    {
      version?: string;
      os?: string[];
      cpu?: string[];
      optionalDependencies?: Record<string, string>;
    }
  >;
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Locked;
  };

  /** The package that Node finds by a name from a folder: in it, or in a folder above. */
  function found(name: string, from: string): Locked[string] | undefined {
    const here = packages[`${from ? `${from}/` : ''}node_modules/${name}`];
    if (here || from === '') return here;
    return found(
      name,
      from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '',
    );
  }

  // npm writes only what its own machine needs (npm/cli#4828), and npm ci then fails on every other.
  test('has every platform’s optional packages, so that npm ci works on each', () => {
    const wanted = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies).map(([name, version]) => ({ from, name, version })),
    );
    expect(wanted.length).toBeGreaterThan(50);
    const missing = wanted.filter(({ from, name, version }) => {
      const there = found(name, from);
      return !there || (/^\d/.test(version) && there.version !== version);
    });
    expect(missing.map(({ from, name, version }) => `${name}@${version} for ${from}`)).toEqual([]);
  });
});
