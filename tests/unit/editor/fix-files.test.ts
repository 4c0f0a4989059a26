import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixFiles } from '../../../src/editor/fix-files.ts';
import { temporaryContent } from '../checks/temporary-content.ts';

const file = 'faq/zh/fees.mdx';

/** A file of the folder after `check --fix`; a second run changes nothing. */
function fixedFile(text: string, name = file): string {
  const folder = temporaryContent({ [name]: text });
  fixFiles(folder, [name]);
  const fixed = readFileSync(join(folder, name), 'utf8');
  expect(fixFiles(folder, [name])).toEqual([]);
  return fixed;
}

const head = `---
title: "多少钱, 24 小时"
updated: 2026-10-01 # 10MB 说明
description: '不超过10MB, it''s 快'
aliases: [提U 扣几个, 10USDT]
---
`;

const body = `
一笔**至少**: 5USDT。见[手续费 (必填)](/zh/faq/fees/?a=10MB "说明, 这里")和\`10USDT, 代码\`。

{/* 注释, 10MB */}

<Callout type="note">

- 列表 A，共 \\{3\\} 个&nbsp;B

</Callout>

| 表 | 数 |
| --- | ---: |
| 甲 (A) | 10MB |

\`\`\`
代码, 10MB
\`\`\`
`;

test('nothing but the words changes: not quoting, code, links, comments, aliases and tags', () => {
  expect(fixedFile(head + body)).toBe(
    head
      .replace('多少钱, 24 小时', '多少钱，24小时')
      .replace("不超过10MB, it''s 快", "不超过10 MB, it''s快") +
      body
        .replace('**: 5USDT', '**：5 USDT')
        .replace('手续费 (必填)', '手续费（必填）')
        .replace('列表 A，', '列表A，')
        .replace('甲 (A) | 10MB', '甲（A） | 10 MB'),
  );
});

test('line ends and a byte order mark stay', () => {
  const text = `\uFEFF---\r\ntitle: 费用\nupdated: 2026-10-01\r\n---\r\n\r\n不超过 10MB。\r\n`;
  expect(fixedFile(text)).toBe(text.replace('不超过 10MB', '不超过10 MB'));
});

test('strings and the site’s document keep their form', () => {
  const strings =
    '{\n  "a": { "b_other":"找到 {{count}} 条\\"App\\" (必填)" },\n  "c": "\\u4e2d A"\n}\n';
  expect(fixedFile(strings, 'ui/zh.json')).toBe(
    strings
      .replace('找到 {{count}} 条', '找到{{count}}条')
      .replace('\\" (必填)', '\\"（必填）')
      .replace('\\u4e2d A', '\\u4e2dA'),
  );
});

test('facts stay facts, whatever stands around them', () => {
  const facts =
    'fee: { kind: money, value: 10, unit: USDT }\npause: { kind: duration, value: 24, unit: hour }\n';
  const text = (gap: string, comma: string) =>
    `---\ntitle: 收${gap}{{fact:fee}}${gap}的, 快\nupdated: 2026-10-01\n---\n\n收${gap}<Fact name="fee" />${gap}费${comma}停${gap}<Fact name="pause" />。\n`;
  const folder = temporaryContent({ [file]: text(' ', ', '), 'facts.yaml': facts });
  fixFiles(folder, [file]);
  expect(readFileSync(join(folder, file), 'utf8')).toBe(text('', '，').replace('的, 快', '的，快'));
});

test('what would be read otherwise is left for a person', () => {
  const text = `---\ntitle: 费用\nupdated: 2026-10-01\n---\n\n打开 _App_ 设置\n\n打开 **App** 设置\n`;
  expect(fixedFile(text)).toBe(text.replace('打开 **App** 设置', '打开**App**设置'));
});
