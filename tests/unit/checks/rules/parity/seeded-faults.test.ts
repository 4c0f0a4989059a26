import { describe, expect, test } from 'vitest';
import { parityWarnings } from '../../../../../src/checks/rules/parity.ts';
import { contentOf } from '../rule-content.ts';
import { trueEntries } from './true-entries.ts';

/** A slip in one language: what stood there, what stands there now, in what that differs, and on which line where not on its own. */
type Slip = [locale: string, from: string, to: string, aspect: string, line?: number];

const slips: Slip[] = [
  // Digits.
  ['zh', '是1万USDT', '是10万USDT', 'numbers'],
  ['zh', '的**0.10%**', '的**0.01%**', 'numbers'],
  ['ja', '1万USDT', '1000USDT', 'numbers'],
  ['ja', '24時間以内', '48時間以内', 'numbers'],
  ['ko', '10,000 USDT의', '1,000 USDT의', 'numbers'],
  ['ko', '24시간 안에', '72시간 안에', 'numbers'],
  ['zh', '1～3个工作日', '1～5个工作日', 'numbers'],
  ['ja', '1〜3営業日', '2〜3営業日', 'numbers'],
  ['ko', '1~3일', '1~2일', 'numbers'],
  ['zh', '超过1,000 USDT', '超过１０，０００ USDT', 'numbers'],
  ['ja', '1,000 USDT', '１００ USDT', 'numbers'],
  ['ko', '1,000 USDT를 넘기지', '10,000 USDT를 넘기지', 'numbers'],
  ['zh', '15分钟内', '50分钟内', 'numbers'],
  ['ja', '15分以内', '5分以内', 'numbers'],
  ['ko', '15분 안에', '25분 안에', 'numbers'],
  // Units and signs.
  ['zh', '24小时内', '24天内', 'numbers'],
  ['ja', '24時間以内', '24分以内', 'numbers'],
  ['ko', '24시간 안에', '24일 안에', 'numbers'],
  ['zh', '1～3个工作日', '1～3天', 'numbers'],
  ['ja', '1〜3営業日', '1〜3日', 'numbers'],
  ['ko', '영업일 기준 1~3일', '1~3일', 'numbers'],
  ['zh', '**0.10%**', '**0.10**', 'numbers'],
  ['ja', '**0.10%**', '**0.10‰**', 'numbers'],
  ['ko', '메이커 | 0.08%', '메이커 | 0.08', 'numbers'],
  ['zh', '超过1,000 USDT', '超过1,000 USDC', 'numbers'],
  // Numbers in words, counters.
  ['zh', '等三次确认', '等六次确认', 'numbers'],
  ['zh', '等三次确认', '等待确认', 'numbers'],
  ['ja', '三回の承認', '六回の承認', 'numbers'],
  ['ja', '三回の承認を', '承認を', 'numbers'],
  ['ko', '승인 세 번을', '승인 네 번을', 'numbers'],
  ['ko', '승인 세 번을', '승인을', 'numbers'],
  ['zh', '两天内', '三天内', 'numbers'],
  ['ja', '2日間で', '二週間で', 'numbers'],
  ['ko', '이틀 동안', '사흘 동안', 'numbers'],
  // Title and description.
  ['zh', '输错5次会锁2小时', '输错6次会锁2小时', 'numbers'],
  ['ja', '2時間ロック', '12時間ロック', 'numbers'],
  ['ko', '두 시간 잠겨요', '네 시간 잠겨요', 'numbers'],
  // Tables: values, rows, columns.
  [
    'zh',
    '| 挂单 | 0.08% | 5 USDT |\n| 吃单 | ０．１０％ | 10 USDT |',
    '| 吃单 | ０．１０％ | 10 USDT |\n| 挂单 | 0.08% | 5 USDT |',
    'numbers',
  ],
  ['ja', 'メイカー | 0.08% |', 'メイカー | 0.10% |', 'numbers'],
  ['ko', '테이커 | 0.10% | 10 USDT', '테이커 | 10 USDT | 0.10%', 'numbers'],
  ['zh', '\n| 吃单 | ０．１０％ | 10 USDT |', '', 'tables', 14],
  [
    'ja',
    '| テイカー | 0.10% | 10 USDT |',
    '| テイカー | 0.10% | 10 USDT |\n| その他 | — | — |',
    'tables',
    14,
  ],
  [
    'ko',
    '| 항목 | 수수료 | 최소 |\n| --- | ---: | ---: |',
    '| 항목 | 수수료 | 최소 | 비고 |\n| --- | ---: | ---: | --- |',
    'tables',
  ],
  // Code.
  ['zh', '`20` USDT', '`200` USDT', 'numbers'],
  ['ja', 'limit = 7', 'limit = 9', 'numbers'],
  ['ko', 'limit = 7', 'limit = 70', 'numbers'],
  // Days and times.
  ['zh', '11月5日', '11月6日', 'numbers'],
  ['ja', '2026年11月5日', '2027年11月5日', 'numbers'],
  ['ko', '11월 5일', '12월 5일', 'numbers'],
  ['zh', '下午3点前', '下午5点前', 'numbers'],
  ['ja', '午後4時', '午前4時', 'numbers'],
  ['ko', '오후 4시까지', '오후 6시까지', 'numbers'],
  // Links and ticket categories.
  ['zh', '(/zh/faq/limits/)', '(/zh/glossary/fee/)', 'links'],
  ['ja', '[限度額](/ja/faq/limits/)', '限度額', 'links'],
  [
    'ko',
    '[상태](https://status.example.org/fees)',
    '[상태](https://status.example.org/trade)',
    'links',
  ],
  ['zh', '[表格](#费率)', '[表格](#注意)', 'links'],
  ['ja', 'をご覧ください。', 'と[用語](/ja/glossary/fee/)をご覧ください。', 'links'],
  ['zh', '?category=trade', '?category=other', 'tickets'],
  ['ja', '?category=trade', '', 'tickets'],
  ['ko', '[거래 문의](/ko/contact/ticket/?category=trade)', '거래 문의', 'tickets'],
  // Steps, callouts, headings, pictures.
  [
    'zh',
    '2. 15分钟内转`20` USDT。\n\n   ![表单](../../images/form.svg)\n\n3. ',
    '2. ',
    'steps',
    19,
  ],
  ['ja', '\n</Steps>', '\n4. 終わりです。\n\n</Steps>', 'steps', 19],
  ['ko', 'type="danger"', 'type="warning"', 'callouts'],
  ['zh', 'type="danger"', 'type="note"', 'callouts'],
  [
    'ja',
    '<Callout type="danger">',
    '<Callout type="note">\n\n念のため。\n\n</Callout>\n\n<Callout type="danger">',
    'callouts',
  ],
  ['ko', '## 주의\n\n', '', 'headings'],
  ['zh', '## 注意', '### 注意', 'headings'],
  ['ja', '   ![フォーム](../../images/form.svg)\n\n', '', 'pictures'],
  ['ko', 'images/form.svg', 'images/other.svg', 'pictures'],
  // Frontmatter.
  ['zh', 'topic: trading', 'topic: security', 'topic'],
  ['ja', '[faq/limits, glossary/fee]', '[faq/limits]', 'related'],
  ['ko', '[faq/limits, glossary/fee]', '[faq/limits, glossary/uid]', 'related'],
  ['zh', 'reviewBy: 2027-01-15', 'reviewBy: 2027-02-15', 'reviewBy'],
  ['ja', '\nreviewBy: 2027-01-15', '', 'reviewBy', 1],
];

function saidOf(texts: Record<string, string>): { place: string; aspect: string }[] {
  return parityWarnings(contentOf(texts)).map(({ file, line, fix }) => ({
    place: `${file}:${line}`,
    aspect: /differs: \{ (\w+)/.exec(fix)?.[1] ?? '',
  }));
}

function changed(locale: string, from: string, to: string) {
  const file = `faq/${locale}/it.mdx`;
  const text = trueEntries[file] ?? '';
  const at = text.indexOf(from);
  const same = [...from].findIndex((character, index) => character !== [...to][index]);
  const lineAt = (end: number) => text.slice(0, end).split('\n').length;
  return {
    texts: { ...trueEntries, [file]: text.replace(from, () => to) },
    isThere: at >= 0,
    file,
    lines: [lineAt(at), lineAt(at + Math.max(0, same)), lineAt(at + from.length)],
  };
}

describe('an entry in four languages', () => {
  test('gives no warning where they say the same', () => {
    expect(parityWarnings(contentOf(trueEntries))).toEqual([]);
  });

  test.each(slips)('in %s, %j as %j is found', (locale, from, to, aspect, line) => {
    const { texts, isThere, file, lines } = changed(locale, from, to);
    expect(isThere).toBe(true);
    const said = saidOf(texts);
    expect(
      said.filter(
        (one) =>
          one.aspect === aspect &&
          (line === undefined ? lines : [line]).some((at) => one.place === `${file}:${at}`),
      ),
    ).not.toEqual([]);
  });
});
