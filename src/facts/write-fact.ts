import type { durationUnits, Fact } from './fact.ts';
import type { FactLanguage, WrittenFact } from './fact-language.ts';
import { quantity } from './quantity.ts';
import { timeOfDay } from './time-of-day.ts';

/**
 * Writes a fact as a language does.
 * @example writeFact({ kind: 'duration', value: 24, unit: 'hour' }, english).text // '24 hours'
 */
export function writeFact(fact: Fact, language: FactLanguage): WrittenFact {
  switch (fact.kind) {
    case 'address':
      return same(fact.value);
    case 'name':
      return same(nameIn(fact.value, language));
    case 'time':
      return timeOfDay(fact, language);
    default:
      return quantity(fact, language);
  }
}

function same(text: string): WrittenFact {
  return { number: text, text };
}

function nameIn(value: Extract<Fact, { kind: 'name' }>['value'], language: FactLanguage): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return new Intl.ListFormat(language.tag).format(value);
  return value[language.locale] ?? '';
}

/** Whether a duration can be told in hours, and in how many; null for all other facts. */
export function hoursOf(fact: Fact): number | null {
  if (fact.kind !== 'duration' || Array.isArray(fact.value)) return null;
  const hours: Partial<Record<(typeof durationUnits)[number], number>> = {
    minute: 1 / 60,
    hour: 1,
    day: 24,
    week: 168,
  };
  const each = hours[fact.unit];
  return each === undefined ? null : Number(fact.value) * each;
}
