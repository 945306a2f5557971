import { expect, it } from 'vitest';
import type { MentionReading } from '@/lib/domain/mention';
import { decodeReadings, encodeReadings } from './analysis-codec';

it('unpacks what it packed', () => {
  const readings: MentionReading[] = [
    {
      language: 'es',
      languageSource: 'detected',
      sentiment: { label: 'negative', score: -0.6201, mixed: true },
      leaving: 'risk',
      leavingKind: 'warning',
      opinions: [
        {
          driver: 'indifference',
          touchpoint: 'phone',
          polarity: 'negative',
          score: -0.7,
          start: 12,
          end: 87,
          in: 'text',
          primary: true,
          subReason: 'ignored',
          packTouchpoint: 'check-in',
        },
        {
          driver: 'circumstance',
          touchpoint: 'unspecified',
          polarity: 'positive',
          score: 0.0001,
          start: 0,
          end: 3,
          in: 'title',
          primary: false,
          subReason: null,
          packTouchpoint: null,
        },
      ],
    },
    {
      language: 'und',
      languageSource: 'given',
      sentiment: { label: 'none', score: 0, mixed: false },
      leaving: 'none',
      leavingKind: null,
      opinions: [],
    },
  ];
  const places = ['fares', 'check-in'];
  expect(decodeReadings(encodeReadings(readings, places), places)).toEqual(readings);
  // As they are kept in the database.
  expect(decodeReadings([...encodeReadings(readings, places)], places)).toEqual(readings);
  expect(decodeReadings(encodeReadings([]))).toEqual([]);
});
