import type { AmountPattern } from './amount.ts';

const before = '(上午|凌晨|早上|下午|晚上|午前|午後|오전|오후)?\\s?';
const isAfternoon = /^(?:p|下午|晚上|午後|오후)/i;
const isMorning = /^(?:a|上午|凌晨|早上|午前|오전)/i;

/** How times of day are written. */
export const timePatterns: AmountPattern[] = [
  timePattern(
    `${before}(?<![\\d:])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])(?:\\s?([ap])\\.?m\\b\\.?)?`,
  ),
  timePattern('()(?<![\\d.,])(\\d{1,2})()\\s?([ap])\\.?m\\b\\.?'),
  timePattern(
    `${before}(?<![\\d.,])(\\d{1,2})\\s?(?:時(?!間)|时(?!间)|시(?!간|도|작)|点(?=[整钟前后之至到半~–—-]|\\s?\\d))(?:\\s?(\\d{1,2})\\s?[分분])?`,
  ),
];

function timePattern(source: string): AmountPattern {
  return {
    pattern: new RegExp(source, 'gi'),
    read: ([, half = '', hour, minute, behind = '']) => {
      const [hours, minutes] = [Number(hour), Number(minute || 0)];
      if (hours > 30 || minutes > 59) return [];
      const mark = half || behind;
      const turned =
        isAfternoon.test(mark) && hours < 12 ? 12 : isMorning.test(mark) && hours === 12 ? -12 : 0;
      // Midnight is 24:00 too, and Japanese goes on from there.
      const value = ((hours + turned) * 60 + minutes) % 1440;
      return [{ kind: 'time', value, isFirm: true }];
    },
  };
}
