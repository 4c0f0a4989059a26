import { describe, expect, test } from 'vitest';
import { leftoverWarnings } from '../../../../../src/checks/rules/leftovers.ts';
import { saidOfHead } from '../said-of.ts';

describe('a value of the frontmatter', () => {
  test.each([
    ['"# 生年月日を間違えた"', /mark of Markdown/],
    ['"＃ 费用"', /mark of Markdown/],
    ['"**New:** sign in with a passkey"', /mark of Markdown/],
    ['"Fees are *low* now"', /mark of Markdown/],
    ['"The `fee` field"', /mark of Markdown/],
    ['"See [fees](/en/faq/fees/)"', /mark of Markdown/],
    ['"- Fees"', /mark of Markdown/],
    ['"1. Fees"', /mark of Markdown/],
    ['"Fees<br>and more"', /mark of Markdown/],
    ['"Fees&nbsp;and more"', /mark of Markdown/],
    ['"~~Old~~ fees"', /mark of Markdown/],
    ['"Error! Reference source not found."', /reference of a word processor/],
    ['"TODO: title"', /note to oneself/],
    ['":tada: Lower fees"', /name of a picture sign/],
    ['"费用锟斤拷"', /wrong encoding/],
  ])('%s is named', (value, says) => {
    const said = [
      ...saidOfHead(leftoverWarnings, `title: ${value}`),
      ...saidOfHead(leftoverWarnings, `title: T\ndescription: ${value}`),
      ...saidOfHead(leftoverWarnings, `title: T\naliases:\n  - a\n  - ${value}`),
    ].filter((line) => says.test(line));
    expect(said.map((line) => line.split(':')[0])).toEqual(['2', '3', '5']);
  });

  test.each([
    '"#1 exchange"',
    '"C# and F#"',
    '"5 * 3 * 2"',
    '"What is [1]?"',
    '"1.5 times the fee"',
    '"-5 USDT"',
    '"a < b > c"',
    '"my_history_2026"',
    '"010-****-5678"',
    '"AT&T"',
    '"2026. 11. 3."',
  ])('%s is left alone', (value) => {
    expect(saidOfHead(leftoverWarnings, `title: ${value}`)).toEqual([]);
  });

  test('that is no text is left alone', () => {
    expect(saidOfHead(leftoverWarnings, 'title: 5\naliases: 6\ndescription: [a]')).toEqual([]);
  });
});
