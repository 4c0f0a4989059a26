import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { htmlTreeMaker, parseMdx } from '../../../../src/reading/markdown/processor.ts';
import { articleParts } from '../../../../src/reading/parts.ts';
import Parts from '../../../../src/components/writing/Parts.astro';

const container = await AstroContainer.create();

/** What keeps a particle with the mark before it. */
export const joint = '<span class="unbroken"></span>';

/** The HTML of a body, as the build publishes it; of pictures it has the folder's one, `images/menu.svg`. */
export async function htmlOf(
  body: string,
  locale = 'en',
  siteUrl = 'https://help.example.com',
): Promise<string> {
  const path = `/faq/${locale}/a.mdx`;
  const parts = articleParts(htmlTreeMaker(siteUrl)(parseMdx(body, path), path), `faq/${locale}`);
  return (await container.renderToString(Parts, { props: { parts, locale } })).trim();
}
