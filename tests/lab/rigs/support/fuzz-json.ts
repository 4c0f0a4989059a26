import * as fc from 'fast-check';
import { fieldName, hostileText } from './hostile-texts.ts';

/** A sound ticket's fields, which a fuzzed body begins with. */
export const soundFields: Readonly<Record<string, string>> = {
  category: 'deposit',
  email: 'fuzz@example.com',
  description: 'I sent 250 USDT three hours ago and it has not arrived. 昨日の入金が未反映です。',
  locale: 'en',
  network: 'TRC20',
  amount: '1,250.50',
};

/** A value as it stands in a JSON text, which need not be JSON. */
const token = fc.oneof(
  { weight: 4, arbitrary: hostileText.map((text) => JSON.stringify(text)) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['null', 'true', '-0', '1e400', '-1e-400', '9007199254740993', 'NaN', 'Infinity', '01'],
      ...['"\\ud800"', '"\\u0000"', '"\\uD83D\\u0041"', '{}', '[]', '[[]]', "'single'", ''],
      ...['{"__proto__":{"isAdmin":true}}', '{"toString":1}', '[null,{"then":"x"}]'],
      '9'.repeat(5000),
    ),
  },
);

/** Objects of so many fields, and values nested so deep, that a parser may run out of room. */
const enormous = fc.constantFrom(
  `{${Array.from({ length: 10_000 }, (_, index) => `"field${index}":"x"`).join(',')}}`,
  '['.repeat(20_000),
  '['.repeat(5000) + ']'.repeat(5000),
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  `{"description":${'['.repeat(3000)}${']'.repeat(3000)},"category":"other"}`,
  `{"${'n'.repeat(200_000)}":1}`,
);

const changed = fc
  .tuple(
    fc.array(fc.tuple(fieldName, token), { maxLength: 5 }),
    fc.subarray(Object.keys(soundFields)),
  )
  .map(([more, left]) => {
    const kept = Object.entries(soundFields).filter(([name]) => left.includes(name));
    const own = kept.map(([name, value]) => [name, JSON.stringify(value)] as const);
    // A name that comes twice overrules: JSON.parse takes the last.
    return `{${[...own, ...more].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
  });

/** JSON texts and what looks like them. */
export const jsonText: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: changed },
  { weight: 10, arbitrary: fc.constant(JSON.stringify(soundFields)) },
  { weight: 10, arbitrary: token },
  { weight: 1, arbitrary: enormous },
);
