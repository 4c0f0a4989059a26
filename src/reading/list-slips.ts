import type { List, ListItem, Paragraph } from 'mdast';

const r = String.raw;

/** What begins the items of a list that Markdown does not know, by kind. */
const signs: Readonly<Record<string, readonly RegExp[]>> = {
  number: patterns(
    r`^[(（［【]\s*(?:\p{Nd}{1,2}|[A-Za-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3}|[가나다라마바사아자차카타파하]|[アイウエオカキクケコ])\s*[)）］】]`,
    r`^(?:[A-Za-z][.)](?=\s)|[A-Za-z][．、）])`,
    r`^[가나다라마바사아자차카타파하](?:[.)]\s|[．）])`,
    r`^[アイウエオカキクケコイロハニホヘト](?:[.)．、）])`,
    r`^\d{1,2}[．、）]\D`,
    r`^[０-９]{1,2}[.)．、）：]`,
    r`^[一二三四五六七八九十]{1,3}[、.．]`,
    r`^[①-⑳⑴-⒇⒈-⒛⒜-⒵ⓐ-ⓩ㈠-㈩㉠-㉻㉑-㉟㊀-㊉❶-❿➀-➓⓵-⓾Ⅰ-Ⅻⅰ-ⅻ]`,
    r`^(?:Step\s?\d|第[\d一二三四五六七八九十]{1,3}步|手順\s?\d|ステップ\s?\d|\d{1,2}단계)`,
    r`^\d{1,2}[.)](?=\p{L}|[“‘「『《【"(（])`,
    r`^\d{1,2}\\[.)]\s`,
  ),
  dash: [/^\\[-*+]\s/, /^[-+](?=\p{L})/u, /^[–—−‐－＊＋](?=\s|\p{L})/u],
};
/** Those that each stand for themselves; ○○ is a name left out. */
const glyph = /^(?:[→⇒➔➜►▶▸◆◇○◯◎★☆※✓✔✗✘■□◻◼♦]|\p{Extended_Pictographic})(?![○◯])/u;

/** Lines that were meant as a list and run together in one paragraph, each by the first of them. */
export function joinedLists(
  paragraphs: Paragraph[],
  source: string,
): { line: number; source: string }[] {
  return paragraphs.flatMap(({ position }) => {
    if (!position || position.end.line === position.start.line) return [];
    const lines = source
      .slice(position.start.offset, position.end.offset)
      .split('\n')
      .map((line) => line.replace(/^[ \t>]+/, ''));
    const kinds = lines.map(kindOf);
    const first = kinds.findIndex(
      (kind, index) =>
        kind &&
        kinds.some((other, place) => place > index && other === kind && isJoined(lines, place)),
    );
    return first < 0 ? [] : [{ line: position.start.line + first, source: lines[first] ?? '' }];
  });
}

/** The kind of sign that begins a line, as far as signs of one list are alike. */
function kindOf(line: string): string | null {
  for (const [kind, signsOfKind] of Object.entries(signs)) {
    const place = signsOfKind.findIndex((sign) => sign.test(line));
    if (place >= 0) return `${kind} ${place}`;
  }
  return glyph.exec(line)?.[0] ?? null;
}

/** Whether no break stands between a line and the one above it. */
function isJoined(lines: string[], place: number): boolean {
  return !/(?: {2}|\\|<br ?\/?>)$/.test(lines[place - 1] ?? '');
}

/** Items that hold nothing but another item: their mark was written twice, or a date such as `11. 3.` stands there. */
export function doubledMarks(items: ListItem[]): ListItem[] {
  return items.filter(({ children: [first] }) => first?.type === 'list');
}

/** Lists whose items begin with a sign of their own: a figure behind the figure, a dash behind the bullet. */
export function markedTwice(lists: List[], source: string): List[] {
  return lists.filter(({ ordered, children }) => {
    const kinds = children.map(({ children: [first] }) =>
      first?.type === 'paragraph'
        ? kindOf(source.slice(first.position?.start.offset, first.position?.end.offset))
        : null,
    );
    const [kind] = kinds;
    if (!kind || kinds.length < 2 || kinds.some((other) => other !== kind)) return false;
    return ordered ? kind.startsWith('number') : kind.startsWith('dash');
  });
}

/** A number at the beginning of a line that became a list: a telephone number behind its `+`, a year before its full stop. */
export function strayLists(lists: List[], source: string): List[] {
  return lists.filter(({ ordered, start, children, position }) => {
    if (ordered) return children.length === 1 && (start ?? 1) > 31;
    if (source[position?.start.offset ?? 0] !== '+') return false;
    return children.every((item) => {
      const text = source.slice(item.position?.start.offset, item.position?.end.offset);
      return children.length === 1
        ? /^\+\s+\(?\d/.test(text)
        : /^\+\s+\(?\d[\d\s().-]{6,}/.test(text);
    });
  });
}

function patterns(...sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, 'u'));
}
