import { describe, expect, it } from 'vitest';
import { nameSource } from './name-source';

describe('the name of a source', () => {
  it('is its identifier in words', () => {
    expect(nameSource('support-tickets')).toBe('Support tickets');
    expect(nameSource('encuesta-2026')).toBe('Encuesta 2026');
    expect(nameSource('élite')).toBe('Élite');
    expect(nameSource('')).toBe('');
  });

  it('keeps the capitals of products', () => {
    expect(nameSource('google_play_console')).toBe('Google Play Console');
    expect(nameSource('nps-survey')).toBe('NPS survey');
    expect(nameSource('ms_forms')).toBe('MS Forms');
    expect(nameSource('youtube_comments')).toBe('YouTube comments');
  });
});
