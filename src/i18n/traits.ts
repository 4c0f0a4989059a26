import type { MomentStyle } from '../lib/date.ts';
import type { ListedLanguage } from './listed-languages.ts';
import type { Typography } from './language-row.ts';
import { languageOf, type Locale } from './locales.ts';
import { scriptTraits, type ScriptTraits } from './scripts.ts';

/** What a language is like: the one place to ask, wherever languages differ. */
export interface Traits extends ScriptTraits, MomentStyle {
  /** BCP 47 tag (RFC 5646). */
  lang: string;
  /** Its own name. */
  label: string;
  /** IANA name of the zone that its readers live by. */
  timeZone: string;
  /** Open Graph's `language_TERRITORY`. */
  openGraph: string;
  /** What stands between two sentences. */
  gap: string;
  /** What stands before and behind an aside. */
  brackets: readonly [string, string];
  /** Whether search asks for words whole, not for what begins so. */
  asksWholeWords: boolean;
  /** What the house has decided of its typography. */
  typography: Typography;
  /** Its primary language subtag, by which libraries choose a stemmer. */
  language: string;
}

const known = new Map<Locale, Traits>();

/** The traits of a locale: what `site.yaml` says of it and what ships, and for the rest `Intl` and its script. */
export function traitsOf(locale: Locale): Traits {
  const traits = known.get(locale) ?? traitsFrom(languageOf(locale));
  known.set(locale, traits);
  return traits;
}

function traitsFrom({
  tag,
  name,
  timeZone,
  timeZoneName,
  traits,
  typography,
}: ListedLanguage): Traits {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  const written = { ...scriptTraits(script), ...traits };
  const { dates = tag, brackets = written.isFullWidth ? ['（', '）'] : [' (', ')'] } = traits;
  return {
    lang: tag,
    label: name ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
    openGraph: openGraphOf(dates),
    dates,
    moment: `{day} {time}${brackets[0]}{zone}${brackets[1]}`,
    timeZone,
    timeZoneName,
    gap: written.isFullWidth ? '' : ' ',
    brackets,
    asksWholeWords: false,
    language,
    typography,
    ...written,
  };
}

/**
 * A tag as Open Graph writes it, with the likeliest region where it names none.
 * @example openGraphOf('ja') // 'ja_JP'
 */
function openGraphOf(tag: string): string {
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  // A region of digits is a continent or the world.
  return /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : language;
}
