import * as z from 'zod'
import { dateModeSchema, dateOrderSchema, languageSchema, leadingMarkerSchema } from '../../model/options.js'
import { isDate } from './is-date.js'
import { LONGEST_TIMEOUT, MOST_JOBS } from './limits.js'

/** The settings of `regesta extract`: the same as its options. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file: regesta schema config'),
  paths: z.array(z.string()).min(1).optional().describe('Documents, folders and globs that are read (seeds)'),
  output: z.string().min(1).optional().describe('The folder that is written to (output)'),
  published: z
    .string()
    .refine(isDate, 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD')
    .optional()
    .describe('The date of documents that name none: YYYY, YYYY-MM or YYYY-MM-DD'),
  encoding: z.string().optional().describe('The encoding of the sources (utf-8)'),
  leadingMarker: leadingMarkerSchema.optional().describe("Whose citation a marker at a line's start is (previous)"),
  dateMode: dateModeSchema.optional().describe('What dates without a year count from (auto)'),
  dateOrder: dateOrderSchema.optional().describe('Which figure of 5/6/1931 is first'),
  actors: z.string().min(1).optional().describe('A CSV file of your own actors: name, also, type, id'),
  language: languageSchema.optional().describe('Whether other languages are read as if they were English (english)'),
  exclude: z.array(z.string()).optional().describe('What is passed over in folders, written as in .gitignore'),
  strict: z.boolean().optional().describe('Files of other types in folders are errors (false)'),
  jobs: z.int().min(1).max(MOST_JOBS).optional().describe('Documents at a time (as many as there are cores)'),
  timeout: z.number().positive().max(LONGEST_TIMEOUT).optional().describe('Seconds that a document may take (600)'),
  cache: z
    .union([z.string().min(1), z.literal(false)])
    .optional()
    .describe('The folder of what was extracted before, or false for none'),
})

export type Config = z.infer<typeof configSchema>
