import { plainLines } from '../reading/plain-lines.ts';
import { keptBody } from './kept-body.ts';
import { keptHead, newHead, readHead, type Values } from './kept-frontmatter.ts';

/** The name under which the visual editor knows this format. */
export const articleFormat = 'wenda-article';

/** Where the visual editor carries the file as it was, beside what it says. No field has this name. */
export const fileKey = '$file';

const document = /^---[ \t]*\n(?<head>(?:[^\n]*\n)*?)---[ \t]*(?:\n(?<body>[\s\S]*))?$/;

/** Reads an article for the visual editor: its frontmatter, its `body`, and the whole file. @throws where the head cannot be read */
export function readDocument(text: string): Values {
  const { head = '', body } = document.exec(plainLines(text))?.groups ?? { body: text };
  return { ...readHead(head), body: (body ?? '').replace(/^\n+/, ''), [fileKey]: text };
}

/** Writes an article that was edited. What was not is byte for byte as it was. */
export function writeDocument({ [fileKey]: file, body, ...values }: Values): string {
  const before = typeof file === 'string' ? file : '';
  const after = edited(before, values, typeof body === 'string' ? body : '');
  return before.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
}

function edited(file: string, values: Values, text: string): string {
  const old = document.exec(plainLines(file))?.groups;
  if (!old) return `---\n${newHead(values)}---\n\n${text.trim()}\n`;
  const [blanks = ''] = /^\n*/.exec(old['body'] ?? '') ?? [];
  const kept = keptBody((old['body'] ?? '').slice(blanks.length), text);
  const head = `---\n${keptHead(old['head'] ?? '', values)}---\n`;
  return kept.trim() ? `${head}${blanks || '\n'}${kept.trimEnd()}\n` : head;
}
