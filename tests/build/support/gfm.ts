import type { StarterLocale } from '../../starter-locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { attribute, languageOf, textOf, type Page } from './site.ts';

/** What GitHub-flavoured Markdown must have become; the key is said of a page that shows it. */
export const gfmSigns: Record<string, (page: Page, locale: StarterLocale) => boolean> = {
  'a table with a column aligned by class': ({ root }) =>
    root.querySelectorAll('.prose table td.align-right').length > 0 &&
    root.querySelectorAll('.prose table th.align-right').length > 0,
  'a task list whose boxes are labelled': ({ root }, locale) => {
    const t = translator(locale);
    const boxes = root.querySelectorAll('.prose input[type="checkbox"]');
    const labels: string[] = [t('article.taskDone'), t('article.taskOpen')];
    return (
      boxes.length > 0 && boxes.every((box) => labels.includes(attribute(box, 'aria-label') ?? ''))
    );
  },
  'a footnote with its label and its way back': ({ root }, locale) => {
    const t = translator(locale);
    const back = root.querySelector('.prose [data-footnote-backref]');
    return (
      textOf(root.querySelector('.prose #footnote-label')) === t('article.footnotes') &&
      back !== null &&
      attribute(back, 'aria-label') === t('article.footnoteBack', { reference: '1' })
    );
  },
  'struck-out text': ({ root }) =>
    root.querySelectorAll('.prose del').some((own) => textOf(own) !== ''),
};

/** Whether the text of the page is in its own language, and not filled in. */
export function isOwn(page: Page, lang: string): boolean {
  const prose = page.root.querySelector('.prose');
  return prose !== null && languageOf(prose) === lang;
}
