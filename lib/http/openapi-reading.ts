import { z } from 'zod';
import { REANALYSIS_STATES } from '@/lib/domain/reanalysis';
import type { OpenApiEntry } from './openapi-entry';

const inWorkspace = (path: string) => `/api/v1/workspaces/{workspace}${path}`;

const reanalysis = z.object({
  newest: z
    .object({
      id: z.number().int(),
      state: z.enum(REANALYSIS_STATES),
      edition: z.number().int().describe('of the workspace’s lexicon and cues; 0 for the languages’ own'),
      pack: z.string().nullable(),
      analysisVersion: z.number().int(),
      done: z.number().int(),
      total: z.number().int().describe('texts when it began'),
      changed: z.number().int().nullable().describe('mentions read otherwise than before; null until it is done'),
      error: z.string().nullable(),
      by: z.string(),
      startedAt: z.iso.datetime(),
      finishedAt: z.iso.datetime().nullable(),
    })
    .nullable()
    .describe('null where there never was one'),
  outdated: z.number().int().describe('mentions that an older version of the analysis read'),
});

/** What a workspace's texts are read with, and the reading of all of them anew. */
export const readingEntries: readonly OpenApiEntry[] = [
  {
    method: 'get',
    path: inWorkspace('/reanalysis'),
    summary: 'How far the newest reading anew of all texts has come, and how many an older analysis read',
    answer: reanalysis,
  },
  {
    method: 'post',
    path: inWorkspace('/reanalysis'),
    summary: 'Have all texts read anew in the background; figures change at once when it is done',
    status: 202,
    answer: reanalysis,
  },
  {
    method: 'post',
    path: inWorkspace('/reanalysis/cancel'),
    summary: 'Stop the reading anew that is under way; all stays as it was',
    answer: reanalysis,
  },
];
