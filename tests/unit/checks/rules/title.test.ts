import { describe, expect, test } from 'vitest';
import { descriptionWarnings } from '../../../../src/checks/rules/description.ts';
import { titleWarnings } from '../../../../src/checks/rules/title.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

const head = (lines: string) =>
  contentOf({ 'faq/en/fees.mdx': entryText(`updated: 2026-10-01\n${lines}`) });
const ofTitle = (title: string) => linesOf(titleWarnings, head(`title: ${title}`));
const ofDescription = (text: string) => linesOf(descriptionWarnings, head(`description: ${text}`));

const tooLong = (length: number) =>
  `faq/en/fees.mdx:3: the title is too long for a list of results (found ${length} characters, expected at most about 84, or 42 Chinese, Japanese or Korean ones). Keep what a reader would search for, and move the rest into the description.`;

describe('a title', () => {
  test('holds 84 Latin letters', () => {
    expect(ofTitle('a'.repeat(84))).toEqual([]);
    expect(ofTitle('a'.repeat(85))).toEqual([tooLong(85)]);
  });

  test.each([...'ᄀᅟ⺀〾ぁ㏿㐀鿿가힣豈﫿！｠￠￦'])(
    'holds 42 wide letters such as %s',
    (letter) => {
      expect(ofTitle(`x${letter.repeat(41)}x`)).toEqual([]);
      expect(ofTitle(`${letter.repeat(42)}x`)).toEqual([tooLong(43)]);
    },
  );

  test.each([...'éЖعก…–€'])('holds 84 narrow letters such as %s', (letter) => {
    expect(ofTitle(letter.repeat(84))).toEqual([]);
  });

  test('is counted in characters, without the blanks around it', () => {
    expect(ofTitle(`"  ${'a'.repeat(84)}  "`)).toEqual([]);
    expect(ofTitle('😀'.repeat(84))).toEqual([]);
    expect(ofTitle('😀'.repeat(85))).toEqual([tooLong(85)]);
  });

  test.each(['', '12345', '[a]'])('may be no text, which the schema refuses: %j', (title) => {
    expect(ofTitle(title)).toEqual([]);
  });
});

describe('a description', () => {
  test('holds 200 characters', () => {
    expect(ofDescription(`"${'🙂'.repeat(200)} "`)).toEqual([]);
    expect(ofDescription('费'.repeat(201))).toEqual([
      'faq/en/fees.mdx:3: the description is long (found 201 characters, expected at most 200). Keep the answer in brief and move the rest into the text.',
    ]);
  });

  test('may be no text, which the schema refuses', () => {
    expect(ofDescription(`[${'a, '.repeat(300)}]`)).toEqual([]);
    expect(ofDescription('')).toEqual([]);
  });
});
