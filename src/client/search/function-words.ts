const english =
  'a an and are as at be by can do does did for from has have i if in is it its me my of on or so than that the then there this to was what when which will with would you your am';
const chinese = '的 了 吗 呢 啊 吧 么 着 过 是 在 和 与 就 都 也 还 很 把 我 你 您';

/** Words that only hold a sentence together, by locale. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(english.split(' ')),
  zh: new Set(chinese.split(' ')),
};

/** Whether a word says nothing of what a question is about; in Japanese, one or two hiragana. */
export function isFunctionWord(word: string, locale: string): boolean {
  if (locale === 'ja') return /^[\u3041-\u3096]{1,2}$/.test(word);
  return functionWords[locale]?.has(word) ?? false;
}
