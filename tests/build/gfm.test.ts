import { describe, expect, test } from 'vitest';
import { langOf } from '../../src/i18n/locales.ts';
import { starterLocales } from '../starter-locales.ts';
import { gfmSigns, isOwn } from './support/gfm.ts';
import { localeSegment, openSite, textOf } from './support/site.ts';

const site = openSite();

describe.each(starterLocales)('the starter content in %s', (locale) => {
  const pages = site.pages.filter(
    (page) => localeSegment(page.path) === locale && isOwn(page, langOf(locale)),
  );

  test.each(Object.keys(gfmSigns))('shows %s', (name) => {
    expect(pages.filter((page) => gfmSigns[name]!(page, locale)).length).toBeGreaterThan(0);
  });

  test('labels every task box and every way back from a note in its language', () => {
    const tasks = pages.filter(({ root }) => root.querySelector('.prose input'));
    const notes = pages.filter(({ root }) => root.querySelector('.prose [data-footnote-backref]'));
    const isTask = gfmSigns['a task list whose boxes are labelled']!;
    const isNote = gfmSigns['a footnote with its label and its way back']!;
    const wrong = [
      ...tasks.filter((page) => !isTask(page, locale)),
      ...notes.filter((page) => !isNote(page, locale)),
    ];
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test('no page shows Markdown that stayed as it was typed', () => {
  const wrong = site.pages.filter(({ root }) =>
    root
      .querySelectorAll('main')
      .some((main) =>
        /\*\*|~~|\[\^|\]\(|^#{2,} /m.test(
          withoutCode(
            main.childElements.map(textOf).join('\n'),
            main.querySelectorAll('code').map(textOf),
          ),
        ),
      ),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

function withoutCode(text: string, codes: string[]): string {
  return codes.reduce((rest, code) => (code ? rest.replaceAll(code, '') : rest), text);
}
