import { z } from 'zod';
import { languageRow, localePattern } from '../i18n/language-row.ts';

const locale = z.string().regex(localePattern, {
  error: 'is not a path segment that can name a language, such as es or pt-br',
});

/** `languages` of `site.yaml`: each language of the site by its locale. */
export const languagesSchema = z
  .record(locale, languageRow)
  .refine((rows) => Object.keys(rows).length > 0, { error: 'lists no language' })
  .meta({ minProperties: 1 })
  .superRefine((rows, context) => {
    for (const [name, { fallback }] of Object.entries(rows)) {
      fallback.forEach((other, index) => {
        if (Object.hasOwn(rows, other) && other !== name) return;
        const message =
          other === name ? 'names the language itself' : `names "${other}", which is not listed`;
        const params = {
          expected: `one of ${Object.keys(rows).join(', ')}`,
          fix: `Name a language of the list, or remove "${other}".`,
        };
        context.addIssue({ code: 'custom', path: [name, 'fallback', index], message, params });
      });
    }
  });
