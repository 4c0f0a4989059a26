import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { starterLocales } from '../../../starter-locales.ts';
import { translator } from '../../../../src/i18n/translate.ts';
import { allowedHtml } from '../../../../src/reading/markdown/vocabulary.ts';
import { calloutTypes, writingBlocks } from '../../../../src/schemas/writing-blocks.ts';
import { htmlOf } from './rendered.ts';

/** Without the spaces beside tags, which components have between theirs. */
const tight = (html: string) => html.replace(/\s+(?=<)|(?<=>)\s+/g, '');

const steps = (...items: string[]) => `<Steps>\n\n${items.join('\n\n')}\n\n</Steps>`;

describe.each(starterLocales)('in %s', (locale) => {
  const t = translator(locale);

  test('each step has an id and a link to it, labelled in the language', async () => {
    const html = tight(await htmlOf(steps('1. A', '2. B'), locale));
    expect(html).toContain('<div class="steps"><ol role="list">');
    for (const step of [1, 2]) {
      const label = t('article.stepLink', { step });
      expect(html).toContain(
        `<li id="step-${step}"><a class="step-number" href="#step-${step}" aria-label="${label}">${step}</a>`,
      );
    }
  });

  test.each(calloutTypes)('a callout of the type %s is a note that says so', async (type) => {
    const html = tight(await htmlOf(`<Callout type="${type}">\n\nA **b**\n\n</Callout>`, locale));
    expect(html).toBe(
      `<div class="callout callout-${type}" role="note"><p class="callout-label">${t(`callout.${type}`)}</p><p>A<strong>b</strong></p></div>`,
    );
  });

  test('a heading has an id and a link to it, labelled in the language', async () => {
    const title = { zh: '费用', en: 'Fees', ja: '手数料', ko: '수수료' }[locale];
    const id = title.toLowerCase();
    expect(await htmlOf(`## ${title}`, locale)).toBe(
      `<div class="heading heading-h2"><h2 id="${id}">${title}</h2><a class="anchor" href="#${id}" aria-label="${t('article.headingLink', { title })}"></a></div>`,
    );
  });
});

describe('steps', () => {
  test('go on from the number that the editor wrote', async () => {
    const html = await htmlOf(steps('3. A', '4. B'));
    expect(html).toContain('<ol start="3" role="list">');
    expect(html.match(/ id="step-\d+"/g)).toEqual([' id="step-3"', ' id="step-4"']);
  });

  test('of a second list have ids of their own', async () => {
    const html = await htmlOf(`${steps('1. A')}\n\n${steps('1. B')}`);
    expect(html.match(/ id="step-[\d-]+"/g)).toEqual([' id="step-1"', ' id="step-2-1"']);
  });

  test('do not count the lists within them', async () => {
    const html = await htmlOf(steps('1. A\n\n   1. a\n   2. b'));
    expect(html.match(/ id="step/g)).toHaveLength(1);
  });

  test('a plain numbered list is none', async () => {
    expect(await htmlOf('1. A\n2. B')).not.toMatch(/step|role/);
  });
});

test('writing blocks may stand in one another', async () => {
  const html = await htmlOf(steps('1. A\n\n   <Callout type="danger">\n\n   B\n\n   </Callout>'));
  expect(html).toMatch(
    /<li id="step-1">[^]*<div class="callout callout-danger"[^]*<\/div>\s*<\/li>/,
  );
});

describe('the editors’ guide', () => {
  const guide = readFileSync('content/README.md', 'utf8');

  test.each(Object.keys(writingBlocks))('shows <%s>, which has a component', (name) => {
    expect(guide).toContain(`</${name}>`);
    expect(existsSync(`src/components/writing/${name}.astro`)).toBe(true);
  });

  test.each(calloutTypes)('names the callout %s', (type) => {
    expect(guide).toContain(`\`${type}\``);
  });
});

describe('the allowed HTML comes out as it is:', () => {
  test.each(Object.keys(allowedHtml))('%s', async (name) => {
    const isVoid = name === 'br';
    const attributes = ['lang', ...(allowedHtml[name] ?? [])]
      .map((attribute) => (attribute === 'open' ? ' open' : ` ${attribute}="ja"`))
      .join('');
    const html = await htmlOf(isVoid ? `a<${name}/>b` : `a <${name}${attributes}>b</${name}> c`);
    expect(html).toContain(isVoid ? 'a<br>b' : `<${name}${attributes}>b</${name}>`);
  });

  test('a disclosure with Markdown within', async () => {
    const html = await htmlOf('<details>\n<summary>More</summary>\n\nA **b**\n\n- c\n\n</details>');
    expect(html).toMatch(
      /<details><summary>More<\/summary><p>A <strong>b<\/strong><\/p>\s*<ul>\s*<li>c<\/li>/,
    );
  });

  test('a word with its reading', async () => {
    expect(await htmlOf('<ruby>出金<rp>(</rp><rt>しゅっきん</rt><rp>)</rp></ruby>です', 'ja')).toBe(
      '<p><ruby>出金<rp>(</rp><rt>しゅっきん</rt><rp>)</rp></ruby>です</p>',
    );
  });
});

test('a comment leaves nothing behind', async () => {
  expect(await htmlOf('a {/* secret */}b\n\n{/* secret */}\n\nc')).toBe('<p>a b</p>\n<p>c</p>');
});

test('code is set without colours, which the policy would refuse', async () => {
  const html = await htmlOf('```js\nlet a = "<b>";\n```');
  expect(html).toContain('<pre><code class="language-js">let a = "&#x3C;b>";');
  expect(html).not.toContain('style=');
});
