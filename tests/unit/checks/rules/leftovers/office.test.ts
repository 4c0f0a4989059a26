import { leftoverWarnings } from '../../../../../src/checks/rules/leftovers.ts';
import { describeSlips, type Slip } from '../said-of.ts';

const slips: Slip[] = [
  ...[
    'See Error! Reference source not found. below.',
    'Error! Bookmark not defined.',
    '见错误!未找到引用源。',
    '见错误！未定义书签。',
    '請見錯誤! 找不到參照來源。',
    '表はエラー! 参照元が見つかりません。をご覧ください。',
    'エラー！ブックマークが定義されていません。',
    '자세한 내용은 오류! 참조 원본을 찾을 수 없습니다.',
    '오류! 책갈피가 정의되어 있지 않습니다.',
    'See _Toc123456789 for more.',
    'See HYPERLINK "fees" for more.',
    'PAGEREF _Ref1 and more',
    'Dear «First_Name»,',
  ].map((text): Slip => [text, /reference of a word processor/]),
  ...['#DIV/0!', '#REF!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#DIV/0！'].map(
    (text): Slip => [`The rate is ${text} today.`, /formula of a spreadsheet/],
  ),
  ['| a | b |\n| --- | --- |\n| x | #REF! |', /formula of a spreadsheet/, 3],
  ['| a | b |\n| --- | --- |\n| x | ####### |', /cell was too narrow/, 3],
  ...[
    'within 1 working day[a], and',
    '1営業日以内[b]にお答え',
    '在1天内。[c]',
    '1일 안에[a] 답해요',
  ].map((text): Slip => [text, /mark of a comment/]),
  ['Text.\n\n[a]Check this with Legal', /a comment came along/, 3],
  ['[b] 请法务确认', /a comment came along/],
  ['Coin\tFee\tTime\nBTC\t1\t2', /tab is shown as one blank.*"Coin Fee/],
];

describeSlips('what an office program leaves', leftoverWarnings, slips, [
  'An error! Reference the manual.',
  '出现“错误！”时请重试。',
  'エラー！もう一度お試しください。',
  '오류! 다시 시도해 주세요.',
  'Channel #ref, ticket #48213 and #NAME of it.',
  'A table shows N/A where nothing applies.',
  'See a[a] of the array, item [a] and [i].',
  'The word[s] in it, th[e] rest and [x] too.',
  '[a](/en/faq/it/) and [a]: so',
  '1.\tOne\n2.\tTwo',
  '`a\tb`',
]);
