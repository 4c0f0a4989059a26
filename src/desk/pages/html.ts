import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { langOf, type Locale } from '../../i18n/locales.ts';

/** Markup whose values have been escaped. */
export type Markup = ReturnType<typeof html>;

/** A page of the desk's own, for a browser without JavaScript. */
export interface DeskPage {
  status: ContentfulStatusCode;
  locale: Locale;
  title: string;
  brand: string;
  body: Markup;
}

const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Answers with a page that loads one stylesheet and nothing else.
 * `Referrer-Policy` is `same-origin`, not `no-referrer`: under the latter a form's post says
 * `Origin: null` (Fetch, "append a request Origin header"), and a corrected ticket would be refused.
 * Other origins get no referrer from either.
 */
export function answerPage(c: Context, page: DeskPage): Response | Promise<Response> {
  c.header('Content-Security-Policy', policy);
  c.header('Referrer-Policy', 'same-origin');
  return c.html(shell(page), page.status);
}

function shell({ locale, title, brand, body }: DeskPage): Markup {
  return html`<!doctype html>
    <html lang="${langOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} | ${brand}</title>
        <link rel="stylesheet" href="../desk.css" />
      </head>
      <body>
        <header><p>${brand}</p></header>
        <main>${body}</main>
      </body>
    </html>`;
}
