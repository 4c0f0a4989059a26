import type { Translate } from '../i18n/translate.ts';

/** The promised reply in words: in hours up to two days, then in days. */
export function replyTime(hours: number, t: Translate): string {
  if (hours <= 48) return t('contact.replyWithin', { count: hours });
  return t('contact.replyDays', { count: Math.ceil(hours / 24) });
}
