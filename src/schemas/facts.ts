import { z } from 'zod';
import { factSchemas } from '../facts/fact.ts';
import { slug } from './fields.ts';

const { money, percent, duration, time, count, address, name } = factSchemas;

/** `content/facts.yaml`: what is true in one place and said in many, by name. */
export const factsSchema = z.record(
  slug,
  z.discriminatedUnion('kind', [money, percent, duration, time, count, address, name]),
);
