import { quoted } from '../../../reading/fault.ts';
import { calloutTypeOf } from '../html/callouts.ts';
import { isHtmlName } from '../html/embeds.ts';
import type { Noting } from '../note.ts';

/** Code in Markdown, in which nothing is a shortcode. */
const code = /^(`{3,}|~{3,})[^]*?^\1[`~]*\s*$|(?<!`)(`+)(?!`)[^]*?(?<!`)\2(?!`)/gm;

/** Makes HTML of what generators add to Markdown: Hugo's shortcodes, Liquid, directives of Docusaurus, MDX. */
export function withoutShortcodes(text: string, isMdx: boolean, note: Noting): string {
  const kept: string[] = [];
  const hide = (part: string) => `\ue000${kept.push(part) - 1}\ue001`;
  const lost = (found: string, what: string) => {
    note({
      message: `${what} was left out`,
      found: quoted(found, 120),
      fix: 'Write what a reader saw there.',
      needsPerson: true,
    });
    return '';
  };
  let rest = text.replace(code, hide);
  if (isMdx) rest = withoutModules(rest, lost);
  else rest = placeholders(rest);
  rest = directives(rest);
  rest = rest
    .replace(/\{\{[<%]\s*(?:rel)?ref\s+"?([^"\s>%]+)"?\s*[>%]\}\}/g, '$1')
    .replace(
      /\{\{[<%]-?\s*(\/?)\s*([\w/-]+)\s*([^]*?)\s*\/?-?[>%]\}\}/g,
      (whole, end: string, name: string, values: string) =>
        shortcode(whole, end !== '', name, values, lost),
    )
    .replace(/\{%-?\s*(?:raw|endraw)\s*-?%\}/g, '')
    .replace(/\{%-?\s*link\s+(\S+)\s*-?%\}/g, '/$1')
    .replace(/\{%-?\s*post_url\s+(\S+)\s*-?%\}/g, '/_posts/$1')
    .replace(/\{%-?[^]*?-?%\}/g, (whole) => lost(whole, 'a Liquid tag'))
    .replace(/\{\{\s*(?:site|page|content|include|layout)\.[^}]*\}\}/g, (whole) =>
      lost(whole, 'a Liquid value'),
    )
    // The ids of kramdown, Hugo and Docusaurus become those of HTML.
    .replace(
      /^(#{1,6}[ \t]+.*?)[ \t]*\{:?[ \t]*#([\w.:-]+)[^}\n]*\}[ \t]*$/gm,
      '$1 <a id="$2"></a>',
    )
    .replace(/^\{:[^}\n]*\}[ \t]*$/gm, '')
    // An address with blanks, which Markdown would not read as one.
    .replace(
      /(\]\()([a-z]*:?\/?\/?[^()<>\n"]* [^()<>\n"]*\.\w{2,5})(\))/gi,
      (_, open: string, url: string, close: string) => open + url.replaceAll(' ', '%20') + close,
    );
  return rest.replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? '');
}

/** `<version>` is meant to be read where no such tag exists and none ends it. */
function placeholders(text: string): string {
  return text.replace(/<([a-z][\w-]*)((?: [\w-]+)*)>/gi, (whole, name: string, more: string) => {
    const isTag = isHtmlName(name.toLowerCase()) || text.includes(`</${name}`);
    return isTag ? whole : `&lt;${name}${more}&gt;`;
  });
}

function withoutModules(text: string, lost: (found: string, what: string) => string): string {
  return text
    .replace(/^import\s[^]*?from\s+['"][^'"]+['"];?[ \t]*$|^import\s+['"][^'"]+['"];?[ \t]*$/gm, '')
    .replace(/^export\s[^]*?(?:\n\s*\n|$(?![^]))/gm, (whole) => lost(whole, 'code of a page'))
    .replace(/\{\/\*[^]*?\*\/\}/g, '')
    .replace(
      /<(\/?)([A-Z][\w.]*)([^<>]*?)(\/?)>/g,
      (_, end: string, name: string, values: string, self: string) => {
        const tag = name.replaceAll('.', '-').toLowerCase();
        if (tag === 'steps') return end ? '</import-steps>' : '\n\n<import-steps>\n\n';
        if (tag === 'aside' || tag === 'admonition' || tag === 'callout')
          return end
            ? '\n\n</div>'
            : `<div class="${/type=["'{]*([\w-]+)/.exec(values)?.[1] ?? 'note'}">\n\n`;
        if (tag === 'tabs') return '';
        if (tag === 'tabitem') return end ? '' : tabLabel(values);
        return self ? `<mdx-${tag}></mdx-${tag}>` : `<${end}mdx-${tag}>`;
      },
    );
}

/** A tab is a part of the text behind its label. */
function tabLabel(values: string): string {
  const label = /(?:label|value)=["'{]+([^"'}]+)/.exec(
    values.replace(/(.*)(label=.*)/s, '$2 $1'),
  )?.[1];
  return label ? `\n\n**${label}**\n\n` : '';
}

/** `:::note Title` and what follows until `:::`. */
function directives(text: string): string {
  return text
    .replace(
      /^([ \t]*):::+[ \t]*([a-z]+)[ \t]*(?:\[([^\]\n]*)\]|([^\n{]*))?[^\n]*$/gm,
      (_, indent: string, name: string, bracketed = '', title = '') => {
        const words = String(bracketed || title).trim();
        return `${indent}<div class="${calloutTypeOf([name]) ?? 'note'}">\n${words && `\n${indent}**${words}**\n`}`;
      },
    )
    .replace(/^([ \t]*):::+[ \t]*$/gm, '\n$1</div>\n');
}

function shortcode(
  whole: string,
  isEnd: boolean,
  name: string,
  values: string,
  lost: (found: string, what: string) => string,
): string {
  const value = (key: string) =>
    new RegExp(`(?:^|\\s)${key}=(?:"([^"]*)"|(\\S+))`).exec(values)?.slice(1).find(Boolean) ?? '';
  const first = /^"?([\w-]+)"?/.exec(values)?.[1] ?? '';
  const type =
    calloutTypeOf([name]) ??
    (/^(?:alert|admonition|notice)$/.test(name)
      ? (calloutTypeOf([value('color') || value('type') || first]) ?? 'note')
      : undefined);
  if (type)
    return isEnd
      ? '\n\n</div>'
      : `<div class="${type}">\n\n${value('title') && `**${value('title')}**\n\n`}`;
  if (name === 'figure')
    return `<img src="${value('src')}" alt="${value('alt') || value('caption') || value('title')}">`;
  if (name === 'youtube')
    return `<iframe src="https://www.youtube.com/watch?v=${value('id') || first}"></iframe>`;
  if (name === 'vimeo') return `<iframe src="https://vimeo.com/${value('id') || first}"></iframe>`;
  if (name === 'glossary_tooltip') return value('text') || value('term_id');
  return lost(whole, `the shortcode "${isEnd ? `/${name}` : name}"`);
}
