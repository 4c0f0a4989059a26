import { describe, expect, test } from 'vitest';
import { pngOf } from '../../../png.ts';
import { folderOf, planOf, type Reading } from './imported.ts';

const picture = pngOf(4, 3);

function imported(files: Record<string, string | Buffer>, reading: Reading = {}) {
  const { files: written, findings } = planOf(folderOf(files), reading);
  return {
    paths: [...written.keys()].toSorted(),
    text: (path: string) => String(written.get(path) ?? ''),
    told: findings.map(({ needsPerson, message }) => (needsPerson ? `! ${message}` : message)),
    findings,
  };
}

describe('a folder of Hugo', () => {
  const { paths, text, told } = imported({
    'content/en/account/_index.md': '---\ntitle: Your account\ndescription: Sign-in.\n---\n',
    'content/en/account/reset.md':
      '+++\ntitle = "Reset a password"\nlastmod = 2026-02-03\naliases = ["/old/reset"]\ndraft = false\n+++\n\nSee [fees]({{< relref "fees.md" >}}#spot-trades) and [more](/fees/).\n\n{{% alert color="warning" %}}\nNever share it.\n{{% /alert %}}\n\n{{< figure src="/img/a.png" alt="A form" >}}\n',
    'content/en/account/fees.md':
      '---\ntitle: Fees\ndate: 2026-01-02\n---\n\n## Spot trades {#spot-trades}\n\n0.08 %.\n\n{{< chart "fees" >}}\n',
    'content/ja/account/fees.md':
      '---\ntitle: 手数料\ndate: 2026-01-02\ntags: [money]\n---\n\n現物取引は\n0.08 %です。\n',
    'static/img/a.png': picture,
  });

  test('has its languages by folders, its folders as topics, its pictures beside it', () => {
    expect(paths).toEqual([
      'faq/en/fees.mdx',
      'faq/en/reset.mdx',
      'faq/ja/fees.mdx',
      'images/reset/a.png',
      'topics/en/account.mdx',
      'topics/ja/account.mdx',
    ]);
  });

  test('is written as editors write', () => {
    expect(text('faq/en/reset.mdx')).toBe(`---
title: "Reset a password"
topic: account
updated: 2026-02-03
formerly:
  - "/old/reset"
---

See [fees](/en/faq/fees/#spot-trades) and [more](/en/faq/fees/).

<Callout type="warning">

Never share it.

</Callout>

![A form](../../images/reset/a.png)
`);
    expect(text('topics/en/account.mdx')).toContain(
      'title: "Your account"\ndescription: "Sign-in."',
    );
  });

  test('tells what only the generator knows', () => {
    expect(told).toContain('! the shortcode "chart" was left out');
    expect(told).toContain('tags were left out');
    expect(told).toContain('a topic has the name of a folder');
  });
});

describe('a folder of Jekyll', () => {
  const { paths, text, told } = imported(
    {
      '_posts/2025-04-05-reset-password.md':
        '---\ntitle: Reset a password\npermalink: /reset/\npublished: false\n---\n{% include note.html %}\nSee {% raw %}{{ code }}{% endraw %} and [fees]({% link _posts/2025-04-06-fees.md %}).\n{: .wide}\n',
      '_posts/2025-04-06-fees.md':
        '---\ntitle: Fees\nlast_modified_at: 2026-05-06\nredirect_from: /costs/\n---\n# Fees\n\nText.\n',
      'README.md': '# For developers\n',
    },
    { language: 'en' },
  );

  test('has its dates out of the names, its drafts as drafts, its redirects as former addresses', () => {
    expect(paths).toEqual(['faq/en/fees.mdx', 'faq/en/reset-password.mdx']);
    expect(text('faq/en/fees.mdx')).toBe(
      '---\ntitle: "Fees"\nupdated: 2026-05-06\nformerly:\n  - "/costs/"\n---\n\nText.\n',
    );
    expect(text('faq/en/reset-password.mdx')).toContain('formerly:\n  - "/reset/"\ndraft: true');
    expect(text('faq/en/reset-password.mdx')).toContain(
      'See \\{\\{ code }} and [fees](/en/faq/fees/).',
    );
  });

  test('tells of tags of Liquid, and of what is no article', () => {
    expect(told).toContain('! a Liquid tag was left out');
    expect(told).toContain('the file is no article');
  });
});

describe('a folder of Docusaurus', () => {
  const { paths, text, told } = imported(
    {
      'docs/intro.mdx':
        '---\nsidebar_label: Intro\n---\nimport Tabs from \'@theme/Tabs\';\n\n# Introduction\n\n:::danger Beware\nNot your keys.\n:::\n\n<Tabs><TabItem value="a" label="Mac">\n\nOne *tab*.\n\n</TabItem></Tabs>\n\n`{a}` and [next](./next.md#a-heading).\n\n| a | b |\n|--|:-:|\n| 1 | 2 |\n\nA note.[^1]\n\n[^1]: Below.\n',
      'docs/next.md':
        '# Next\n\n## A *heading*\n\nText.\n\n```js title="a.js"\nconst {a} = <b/>;\n```\n',
      'i18n/zh-CN/docusaurus-plugin-content-docs/current/next.md': '# 下一步\n\n正文。\n',
    },
    { language: 'en' },
  );

  test('has its translations beside their source', () => {
    expect(paths).toEqual(['faq/en/intro.mdx', 'faq/en/next.mdx', 'faq/zh/next.mdx']);
    expect(text('faq/zh/next.mdx')).toContain('title: "下一步"');
  });

  test('keeps what Markdown has, and makes callouts of admonitions', () => {
    const body = text('faq/en/intro.mdx').split('---\n\n')[1];
    expect(body).toBe(
      `# Introduction

<Callout type="danger">

**Beware**

Not your keys.

</Callout>

### Mac

One *tab*.

\`{a}\` and [next](/en/faq/next/#a-heading).

| a | b |
| - | :-: |
| 1 | 2 |

A note.[^1]

[^1]: Below.
`.replace('# Introduction', '## Introduction'),
    );
    expect(text('faq/en/next.mdx')).toContain('```js\nconst {a} = <b/>;\n```');
    expect(told.filter((one) => one.startsWith('!'))).toEqual([]);
  });
});

describe('a folder of VTEX', () => {
  const { paths, text } = imported(
    {
      'docs/en/tutorials/Access/creating-roles.md':
        "---\ntitle: 'Creating roles'\nid: qGtNQpKSSAdu\nstatus: PUBLISHED\nupdatedAt: 2023-11-30T21:59:23.416Z\nslugEN: creating-roles\nlocale: en\n---\n\n>⚠️ Mind the risk.\n\n![A role](https://raw.example/main/docs/en/tutorials/Access/creating roles_1.png)\n\nSee [itself](https://help.example/en/tutorial/creating-roles--qGtNQpKSSAdu).\n",
      'docs/en/tutorials/Access/creating roles_1.png': picture,
      'docs/ja/tutorials/Access/yakuwari.md':
        '---\ntitle: 役割\nid: qGtNQpKSSAdu\nstatus: DRAFT\nupdatedAt: 2023-12-01T00:00:00Z\nslugEN: creating-roles\nlocale: ja\n---\n\n本文。\n',
    },
    { address: '/:lang/tutorial/:slug--:id' },
  );

  test('has its translations by their English slug, and its old addresses by a pattern', () => {
    expect(paths).toContain('faq/ja/creating-roles.mdx');
    expect(text('faq/ja/creating-roles.mdx')).toContain('draft: true');
    expect(text('faq/en/creating-roles.mdx')).toBe(`---
title: "Creating roles"
topic: access
updated: 2023-11-30
formerly:
  - "/en/tutorial/creating-roles--qGtNQpKSSAdu"
---

<Callout type="warning">

Mind the risk.

</Callout>

![A role](../../images/creating-roles/creating-roles-1.png)

See [itself](/en/faq/creating-roles/).
`);
  });
});

describe('languages', () => {
  test('are those of a suffix too', () => {
    const { paths } = imported({ 'fees.en.md': '# Fees\n\na\n', 'fees.ja.md': '# 手数料\n\nb\n' });
    expect(paths).toEqual(['faq/en/fees.mdx', 'faq/ja/fees.mdx']);
  });

  test('that the site does not list are told, one file a line', () => {
    const { paths, told, findings } = imported({
      'en/a.md': '# Fees\n\na\n',
      'de/a.md': '# Preise\n\nb\n',
    });
    expect(paths).toEqual(['faq/en/fees.mdx']);
    expect(told).toEqual(['! the language is none of the site']);
    expect(findings[0]?.file).toBe('de/a.md');
  });

  test('go where the operator says', () => {
    const { paths } = imported(
      { 'zh-tw/fees.md': '# 費用\n\nb\n' },
      { locales: { 'zh-tw': 'zh' } },
    );
    expect(paths).toEqual(['faq/zh/fees.mdx']);
  });
});

describe('a glossary', () => {
  test('has the first sentence of each term as its meaning, and no topics', () => {
    const { paths, text } = imported(
      { 'en/net/api.md': '---\ntitle: API\n---\n\nAn *interface*. It is used a lot.\n' },
      { collection: 'glossary' },
    );
    expect(paths).toEqual(['glossary/en/api.mdx']);
    expect(text('glossary/en/api.mdx')).toContain('description: "An interface."');
  });
});

test('a placeholder that is no tag is text', () => {
  const { text } = imported({ 'en/fees.md': '# Fees\n\nUse <version> of <your name>.\n' });
  expect(text('faq/en/fees.mdx')).toContain('Use \\<version> of \\<your name>.');
});

test('two files that are one article in a language are told', () => {
  const { told } = imported({ 'en/my_fees.md': '# A\n\na\n', 'en/my-fees.md': '# B\n\nb\n' });
  expect(told).toContain('! two files are the same article in one language');
});

test('a file whose name has no Latin letter gets a slug that can be published', () => {
  const { paths } = imported({ 'ja/手数料.md': '# 手数料\n\na\n', 'ja/出金.md': '# 出金\n\nb\n' });
  expect(paths).toEqual(['faq/ja/article-1.mdx', 'faq/ja/article-2.mdx']);
});
