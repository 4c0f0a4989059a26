import { markdownProcessor } from '../../../../src/reading/markdown/processor.ts';

type CreateRenderer = NonNullable<ReturnType<typeof markdownProcessor>['createMdxRenderer']>;

const rendererFor = (siteUrl: string) =>
  (markdownProcessor(siteUrl).createMdxRenderer as CreateRenderer)(
    { syntaxHighlight: false, shikiConfig: {} } as Parameters<CreateRenderer>[0],
    // As astro.config.mjs has it: what is static comes out as strings of HTML.
    { optimize: true, srcDir: new URL('../../../../src/', import.meta.url), sourcemap: false },
  );

const atRoot = await rendererFor('https://help.example.com');

/** A heading as the page's list of contents takes it. */
export interface PublishedHeading {
  depth: number;
  slug: string;
  text: string;
}

/** Compiles a body as the build does, and gives the module's source. */
async function compiled(body: string, locale: string, renderer = atRoot): Promise<string> {
  const { code } = await renderer.process(body, `/content/faq/${locale}/a.mdx`, {});
  return code;
}

/** What is alone in a body keeps its outermost element out of the string; beside a second one it does not. */
const second = '¶';

/** The HTML of a body, as the build publishes it. A body with images is not one string: none of it here. */
export async function htmlOf(body: string, locale = 'en', siteUrl?: string): Promise<string> {
  const renderer = siteUrl ? await rendererFor(siteUrl) : atRoot;
  const code = await compiled(`${body}\n\n${second}`, locale, renderer);
  const literals = [...code.matchAll(/"set:html": ("(?:[^"\\]|\\.)*")/g)];
  if (literals.length !== 1 || /_jsxs?\(_comp/.test(code)) throw new Error(`not static:\n${code}`);
  const html = JSON.parse(literals[0]?.[1] ?? '""') as string;
  return html.replace(`<p>${second}</p>`, '').trim();
}

/** The headings of a body, as Astro hands them to a template. */
export async function publishedHeadings(body: string, locale = 'en'): Promise<PublishedHeading[]> {
  const code = await compiled(body, locale);
  const literal = /getHeadings\(\) \{\s*return (\[[^]*?\]);\s*\}/.exec(code)?.[1] ?? '[]';
  return JSON.parse(literal) as PublishedHeading[];
}
