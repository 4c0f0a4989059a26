import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { StarterLocale } from '../../../starter-locales.ts';

/** A file of a ticket. */
export interface MadeFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A ticket as a client holds it: one key for all attempts, and an address that no other ticket has. */
export interface MadeTicket {
  key: string;
  fields: Record<string, string>;
  files: MadeFile[];
}

/** A body that can be posted, the same at every attempt. */
export interface Encoded {
  contentType: string;
  body: Uint8Array<ArrayBuffer>;
}

const languages: Record<StarterLocale, { subject: string; description: string; file: string }> = {
  zh: {
    subject: '充币没有到账',
    description: '昨天下午转出 250 USDT，链上已经确认，账户里还没有看到，请帮忙核实。',
    file: '充值截图 一.png',
  },
  en: {
    subject: 'Deposit has not arrived',
    description: 'I sent 250 USDT yesterday afternoon. It is confirmed and still not credited.',
    file: 'screenshot of the transfer.png',
  },
  ja: {
    subject: '入金が反映されません',
    description: '昨日の午後に250 USDTを送金しました。承認済みですが、残高に反映されていません。',
    file: '送金の画面（スマートフォン）.png',
  },
  ko: {
    subject: '입금이 반영되지 않아요',
    description: '어제 오후에 250 USDT를 보냈는데 확인이 끝났는데도 아직 들어오지 않았어요.',
    file: '입금 화면 캡처.png',
  },
};

const pngHead = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * Makes a ticket in one of the languages, in the form that the desk keeps it in: nothing of it needs
 * cleaning, so that what is stored must equal what was sent.
 * @param files how many; each has up to `fileBytes` random bytes after a picture's first ones
 */
export function makeTicket({ files = 0, fileBytes = 2000 } = {}): MadeTicket {
  const locales = Object.keys(languages) as StarterLocale[];
  const locale = locales[randomInt(locales.length)]!;
  const { subject, description, file } = languages[locale];
  const name = (index: number) => (index === 0 ? file : file.replace('.', ` ${index + 1}.`));
  return {
    key: randomUUID(),
    fields: {
      ...{ category: 'deposit', locale, subject, network: 'TRC20', asset: 'USDT' },
      email: `rig-${randomUUID()}@example.com`,
      description: `${description}\n${'一二三四五六七八九十'.repeat(randomInt(40))}。`,
      amount: `${randomInt(1, 9000)}.5`,
      page_url: `http://127.0.0.1:4321/${locale}/contact/ticket/`,
      form_version: '1',
    },
    files: Array.from({ length: files }, (_, index) => ({
      name: name(index),
      bytes: new Uint8Array(Buffer.concat([pngHead, randomBytes(randomInt(1, fileBytes))])),
    })),
  };
}

/** A ticket as JSON where it has no files, else as the multipart form of the contract. */
export async function encode({ fields, files }: MadeTicket): Promise<Encoded> {
  const json = JSON.stringify(fields);
  if (files.length === 0) return { contentType: 'application/json', body: bytesOf(json) };
  const form = new FormData();
  form.append('ticket', new Blob([json], { type: 'application/json' }));
  for (const { name, bytes } of files) form.append('files[]', new File([bytes], name));
  return encodeForm(form);
}

/** A form as a browser would post it. */
export async function encodeForm(form: FormData): Promise<Encoded> {
  const response = new Response(form);
  const contentType = response.headers.get('Content-Type')!;
  return { contentType, body: await response.bytes() };
}

/** The UTF-8 of a text. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
