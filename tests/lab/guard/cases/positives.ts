import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import type { FindingKind } from '../../../../src/secrets/finding.ts';
import { chanceOf } from './chance.ts';
import { filled, framesOf } from './frames.ts';
import { keyForms } from './keys.ts';
import { formats, lineFormats, lists, localeOf, phraseOf } from './phrases.ts';

/** A text with a secret in it. */
export interface Positive {
  /** What it is and how it is written. */
  name: string;
  kind: FindingKind;
  locale: Locale;
  text: string;
  /** Offsets of the secret. */
  start: number;
  end: number;
}

/** Seed phrases of each list in each format, so many of each; and each other form of secret in each language. */
export function positives(phrases: number, keys: number, seed = 1): Positive[] {
  return [...phrasePositives(phrases, seed), ...keyPositives(keys, seed)];
}

function phrasePositives(count: number, seed: number): Positive[] {
  const chance = chanceOf(seed);
  return (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) => {
    const locale = localeOf[list];
    const frames = framesOf(locale).secrets['seed-phrase']!;
    return Object.entries(formats)
      .filter(([, { of }]) => !of || of.includes(list))
      .flatMap(([name, { write }]) =>
        Array.from({ length: count }, () => {
          const own = lineFormats.includes(name) ? frames.filter(isOfLines) : frames;
          const secret = write(phraseOf(list, chance), chance);
          const frame = chance.pick(own);
          return { name, kind: 'seed-phrase' as const, locale, ...inFrame(frame, secret) };
        }),
      );
  });
}

function keyPositives(count: number, seed: number): Positive[] {
  const chance = chanceOf(seed + 1);
  return locales.flatMap((locale) => {
    const { secrets } = framesOf(locale);
    return Object.entries(keyForms).flatMap(([name, { kind, frame, make }]) =>
      Array.from({ length: count }, () => {
        const text = inFrame(chance.pick(secrets[frame]!), make(chance));
        return { name, kind, locale, ...text };
      }),
    );
  });
}

function isOfLines(frame: string): boolean {
  return /^\{secret\}$/m.test(frame);
}

function inFrame(frame: string, secret: string): Pick<Positive, 'text' | 'start' | 'end'> {
  const start = frame.indexOf('{secret}');
  const text = filled(frame, () => secret);
  return { text, start, end: start + secret.length };
}
