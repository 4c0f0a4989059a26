import type { Context } from 'hono';
import type { Locale } from '../../i18n/locales.ts';
import type { Site } from '../../schemas/site.ts';
import type { Desk } from '../desk.ts';
import type { IncomingTicket } from '../receive/accept-ticket.ts';
import { answerLocale } from './texts.ts';

/** What a page shows again of a form that was sent. */
export interface SentFacts {
  /** The text fields as they were typed, secrets masked. */
  typed: Readonly<Record<string, string>>;
  /** The names of the files, in the order of their pointers. */
  fileNames: readonly string[];
  isMasked: boolean;
  locale: Locale;
  site: Site;
}

/** What a page shows again of a form, in the ticket's language. */
export function sentFacts(c: Context, { site }: Desk, incoming: IncomingTicket): SentFacts {
  const { fields, files } = incoming.submission;
  const typed = Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  return {
    typed,
    fileNames: files.map(({ name }) => name),
    isMasked: incoming.masked.length > 0,
    locale: answerLocale(c, typed['locale']),
    site,
  };
}
