import { codeOf } from './code-point.ts';

/** A character, or a word with one, that looks like another one and is not found, copied or read as that. */
export interface Lookalike {
  /** Line of the file, from 1. */
  line: number;
  kind: 'compatibility' | 'mixedScripts';
  found: string;
  /** Code points of what is wrong, such as `U+0422`. */
  codes: string;
  /** The same with the right letters; null where nobody can know it. */
  meant: string | null;
}

/** Ligatures, Kangxi radicals, and ideographs of old encodings, as PDF files hold them. */
const compatibility = /[\ufb00-\ufb06\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff]/gu;
/** Radicals of which Unicode knows no decomposition (EquivalentUnifiedIdeograph.txt). */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⺟母⺠民⺩王⺫罒⺮竹⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical = '', letter = '']) => [radical, letter]),
);

/** Cyrillic and Greek letters that look like Latin ones (UTS 39), and the katakana that Han characters look like. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'АAВBЕEКKМMНHОOРPСCТTУYХXЅSІIЈJаaеeоoрpсcуyхxѕsіiјjԁdһhԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaιiκkρpυuχxϲc'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, letter = '', twin = '']) => [letter, twin]),
);
const katakana: Readonly<Record<string, string>> = {
  力: 'カ',
  口: 'ロ',
  工: 'エ',
  卜: 'ト',
  夕: 'タ',
  一: 'ー',
};

const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+/gu;
/** 口コミ and 一カ所 are words. */
const hanInKatakana =
  /(?<=[ァ-ヴー])(?:[力工卜夕](?=[ァ-ヴー])|口(?!コミ)(?=[ァ-ヴー])|一(?![カケ][月所国年])(?=[ァ-ヴ]))/gu;

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** What a text with a lookalike holds, and most texts lack. */
const suspicious = new RegExp(
  [compatibility, foreign, hanInKatakana].map(({ source }) => source).join('|'),
  'u',
);

/** The lookalikes of a text, in its order. */
export function lookalikes(text: string): Lookalike[] {
  if (!suspicious.test(text)) return [];
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...compatibilityOf(line).map((found) => ({ line: index + 1, ...found })),
      ...mixedWords(line).map((found) => ({ line: index + 1, ...found })),
    ]);
}

type Found = Omit<Lookalike, 'line'>;

function compatibilityOf(line: string): Found[] {
  const letters = [...new Set(line.match(compatibility))];
  const wrong = letters.filter(
    (letter) => /[\u2e80-\u2ef3]/.test(letter) || plain(letter) !== letter,
  );
  return wrong.map((letter) => ({
    kind: 'compatibility' as const,
    found: letter,
    codes: codeOf(letter),
    meant: plain(letter) === letter ? null : plain(letter),
  }));
}

function plain(letter: string): string {
  return radicals[letter] ?? letter.normalize('NFKC');
}

function mixedWords(line: string): Found[] {
  const words = foreign.test(line) ? foreignWords(line) : [];
  const kana = [...line.matchAll(hanInKatakana)].map(({ 0: letter, index }) => {
    const start = /[ァ-ヴー]*$/.exec(line.slice(0, index))?.[0] ?? '';
    const end = /^[ァ-ヴー]*/.exec(line.slice(index + 1))?.[0] ?? '';
    return [start, letter, end].join('');
  });
  return [...words, ...new Set(kana)].map((found) => {
    const twins = /[ァ-ヴー]/.test(found) ? katakana : latin;
    const letters = [...found];
    return {
      kind: 'mixedScripts' as const,
      found,
      codes: [...new Set(letters.filter((letter) => letter in twins))].map(codeOf).join(', '),
      meant: letters.map((letter) => twins[letter] ?? letter).join(''),
    };
  });
}

function foreignWords(line: string): string[] {
  const isLatinAlone = [...line].every((letter) => !foreign.test(letter) || letter in latin);
  return [...new Set(line.match(word))].filter((one) => isMixed(one, isLatinAlone));
}

/** Letters of Latin and of another script in one word, of which one at least looks like Latin: `USDТ`; or capitals and figures that could all be Latin in a line without other words of their script: `ВТС`. Units such as `kΩ` and `μs` are no such word. */
function isMixed(found: string, isLatinAlone: boolean): boolean {
  const foreign = [...found].filter((letter) => !/[\p{Script=Latin}\p{Nd}]/u.test(letter));
  if (foreign.length === 0) return false;
  const hasTwin = foreign.some((letter) => letter in latin);
  if (/\p{Script=Latin}/u.test(found)) return hasTwin;
  return isLatinAlone && found.length > 1 && foreign.every((letter) => /\p{Lu}/u.test(letter));
}
