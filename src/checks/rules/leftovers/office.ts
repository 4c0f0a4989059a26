import { marksOf, type LeftoverMark } from './mark.ts';

const r = String.raw;

/** What word processors, spreadsheets and shared documents leave in a text. */
export const officeMarks: LeftoverMark[] = [
  ...marksOf(
    {
      message: 'a reference of a word processor came to nothing',
      expected: 'what it referred to, or a link to it',
      fix: 'Look it up in the first document, and write it out.',
    },
    r`\bError! (?:Reference|Bookmark|Hyperlink|No (?:text|bookmark|index|table)|Not a valid|Unknown|Main document)[^.]*\.?`,
    r`(?:错误|錯誤)\s?[!！]\s?(?:未找到|未定义|找不到|尚未定義|超链接|超連結|书签|書籤|文档中没有|不能识别)`,
    r`エラー\s?[!！]\s?(?:参照|ブックマーク|ハイパーリンク|指定した|スタイル|有効な|リンク)`,
    r`오류\s?[!！]\s?(?:참조|책갈피|하이퍼링크|지정한|유효하지|문서에|연결)`,
    r`\b_(?:Toc|Ref|Hlk)\d{6,}|\b(?:PAGEREF|NOTEREF|HYPERLINK|MERGEFIELD)\s+["“_\\\w]|\bMERGEFORMAT\b`,
    r`«[A-Za-z]+(?:_[A-Za-z]+)+»`,
  ),
  ...marksOf(
    {
      isSpoken: false,
      message: 'a formula of a spreadsheet came to nothing',
      expected: 'the value',
      fix: 'Correct the formula in the spreadsheet, and write its value.',
    },
    r`#(?:DIV/0[!！]|REF[!！]|VALUE[!！]|NAME[?？]|NUM[!！]|NULL[!！]|SPILL!|CALC!|N/A(?![A-Za-z]))`,
  ),
  ...marksOf(
    {
      at: 'whole',
      message: 'the cell was too narrow, and its value was not copied',
      expected: 'the value',
      fix: 'Widen the column of the spreadsheet, and copy again.',
    },
    r`^#{5,}$`,
  ),
  ...marksOf(
    {
      message: 'the mark of a comment came along from a shared document',
      expected: 'nothing',
      fix: 'Delete the mark, and the comment at the end of the text.',
    },
    r`(?<=[A-Za-z]{3}|[^\sA-Za-z()[\]{}])\[[a-h]\](?![A-Za-z\d([:])`,
  ),
  ...marksOf(
    {
      at: 'start',
      message: 'a comment came along from a shared document',
      expected: 'nothing',
      fix: 'Delete it, and its mark in the text above.',
    },
    r`^\[[a-h]\](?=\s?[^\s([:])`,
  ),
  ...marksOf(
    {
      message: 'a tab is shown as one blank, and columns run together',
      expected: '| a | b |, or one blank',
      fix: 'Write a table with bars, or a blank in place of the tab.',
    },
    r`(?<=\S *)\t+(?= *\S)`,
  ),
];
