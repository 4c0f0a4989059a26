import { describe, expect, it } from 'vitest';
import { langOf, locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { readSite } from '../../../src/schemas/read-site.ts';
import { browser, formOf, newDesk, png, ticket } from './desk-fixture.ts';

const strict =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const text = (locale: (typeof locales)[number]) =>
  translator(locale) as unknown as (key: string) => string;

it('leads back to a help centre that is published under a path', async () => {
  const site = { ...readSite(), url: 'https://company.example/help' };
  const desk = newDesk({ site, origins: ['https://company.example'] });
  const origin = { ...browser, Origin: 'https://company.example' };
  const page = await (await desk.postForm(formOf(ticket), origin)).text();
  const hrefs = [...page.matchAll(/<a [^>]*href="([^"#]*)/g)].map(([, href]) => href);
  expect(hrefs).toEqual([
    'https://company.example/help/en/contact/ticket/status/',
    'https://company.example/help/en/',
  ]);
});

describe.each(locales)('a form without JavaScript in %s', (locale) => {
  it('is answered with a receipt', async () => {
    const desk = newDesk();
    const response = await desk.postForm(formOf({ ...ticket, locale }, [new File([png], 'a.png')]));
    expect(response.status).toBe(201);
    const page = await response.text();
    const [stored] = desk.rows('tickets');
    expect(page).toContain(`<html lang="${langOf(locale)}">`);
    expect(page).toContain(`<strong translate="no">${String(stored?.['reference'])}</strong>`);
    expect(page).toContain(text(locale)('ticket.receipt.title'));
    expect(page).toContain(`href="http://127.0.0.1:4321/${locale}/"`);
    expect(page).toContain('Deposit missing');
    expect(page).toContain('a.png');
    expect(page).toContain('2026');
    expect(page).not.toMatch(/ticket\.[a-z]+|\{\{|undefined|\[object|<script/);
  });

  it('is answered with its faults, and keeps what was typed', async () => {
    const desk = newDesk();
    const typed = {
      ...{ category: 'deposit', email: 'ana@', locale, amount: '1.000 USDT', pair: 'BTC/USDT' },
      ...{
        description: '<script>alert("1")</script>',
        occurred_at: '昨天 3:00',
        subject: `"'<b>&amp;`,
      },
    };
    const response = await desk.postForm(formOf(typed, [new File(['x'], 'run.exe')]));
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(`<html lang="${langOf(locale)}">`);
    expect(page).toContain(`<title>${text(locale)('ticket.errorPrefix')}`);
    expect(page).toContain(text(locale)('ticket.summary'));
    for (const field of ['email', 'amount', 'occurred_at', 'files']) {
      expect(page).toContain(`<a href="#${field}">`);
      expect(page).toContain(`id="${field}-error"`);
      expect(page).toMatch(new RegExp(`id="${field}"[^>]*aria-invalid="true"`, 's'));
    }
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</textarea>');
    expect(page).toContain('value="&quot;&#39;&lt;b&gt;&amp;amp;"');
    for (const kept of [
      'value="ana@"',
      'value="1.000 USDT"',
      'value="BTC/USDT"',
      'value="昨天 3:00"',
    ]) {
      expect(page).toContain(kept);
    }
    expect(page).toMatch(/<option value="deposit" selected>/);
    expect(page).toContain(`name="locale" value="${locale}"`);
    expect(page).not.toMatch(/ticket\.[a-z]+|\{\{|undefined|\[object/);
    expect(desk.rows('tickets')).toHaveLength(0);
  });

  it('learns that it was not sent when it could not even be read', async () => {
    const response = await newDesk().app.request('/v1/tickets', {
      method: 'POST',
      headers: {
        ...browser,
        'Accept-Language': `${langOf(locale)},en;q=0.1`,
        'Content-Length': '99999999',
        'Content-Type': 'multipart/form-data; boundary=x',
      },
      body: 'x',
    });
    expect(response.status).toBe(413);
    const page = await response.text();
    expect(page).toContain(`<html lang="${langOf(locale)}">`);
    expect(page).toContain('mailto:support@example.com');
    expect(page).not.toMatch(/ticket\.[a-z]+|\{\{/);
  });
});

describe('the pages of the desk', () => {
  it.each([
    ['receipt', ticket],
    ['faults', { email: 'ana' }],
  ])('%s: allow one stylesheet and nothing else', async (_, fields) => {
    const desk = newDesk();
    const { headers } = await desk.postForm(formOf(fields));
    expect(headers.get('Content-Security-Policy')).toBe(strict);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    const css = await desk.app.request('/desk.css');
    expect(css.headers.get('Content-Type')).toContain('text/css');
  });

  it('have the colours of the brand', async () => {
    const own = readSite();
    const colours = { light: { accent: '#7a0f5c' } };
    const desk = newDesk({ site: { ...own, brand: { ...own.brand, colours } } });
    const css = await (await desk.app.request('/desk.css')).text();
    expect(css.lastIndexOf('--accent: light-dark(#7a0f5c,')).toBeGreaterThan(
      css.indexOf('--accent: light-dark(#1f4a75,'),
    );
  });

  it('take a form in the other encoding, and give a JSON receipt to those who ask for one', async () => {
    const desk = newDesk();
    expect((await desk.postForm(new URLSearchParams(ticket))).status).toBe(201);
    const form = formOf({ ...ticket, amount: '7' });
    const response = await desk.postForm(form, { Accept: '*/*' });
    expect(await response.json()).toHaveProperty('status_token');
  });

  it('take the form again from the desk itself, but not from another local port', async () => {
    const desk = newDesk();
    const post = (Origin: string) =>
      desk.app.request('http://127.0.0.1:8787/v1/tickets', {
        method: 'POST',
        headers: { ...browser, Origin },
        body: formOf({ ...ticket, amount: Origin.slice(-2) }),
      });
    const own = await post('http://127.0.0.1:8787');
    expect(own.status).toBe(201);
    expect(await own.text()).toContain('href="http://127.0.0.1:4321/en/"');
    expect((await post('http://127.0.0.1:9999')).status).toBe(403);
  });

  it('ignore faults that a person can neither see nor correct', async () => {
    const desk = newDesk();
    const form = formOf({ ...ticket, page_url: 'javascript:1', locale: 'xx', old_field: 'x' });
    form.append('files', new File([], ''));
    form.append('uid', '');
    form.append('uid', '10482093');
    expect((await desk.postForm(form, { ...browser, 'Accept-Language': 'ja-JP' })).status).toBe(
      201,
    );
    expect(desk.rows('tickets')).toMatchObject([
      { locale: 'ja', page_url: null, evidence: expect.stringContaining('"uid":"10482093"') },
    ]);
    expect(desk.rows('attachments')).toHaveLength(0);
  });

  it('link back only to an origin that is allowed', async () => {
    const form = formOf({ ...ticket, page_url: 'https://evil.example/en/' });
    const page = await (await newDesk().postForm(form)).text();
    expect(page).not.toContain('evil.example');
  });
});
