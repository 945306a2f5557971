import { describe, expect, it } from 'vitest';
import { parseQuestion } from './parse-question';

const parse = (query: string) => parseQuestion(7, new URLSearchParams(query));

describe('parseQuestion', () => {
  it('reads every filter, repeated ones as "or", whatever their order', () => {
    const question = parse(
      'driver=price&driver=effort&from=2026-03-01&to=2026-03-09&rating=1&rating=5&q= llamada &compare=year',
    );
    expect(question).toMatchObject({ workspaceId: 7, from: 20513, to: 20521, compare: 'year', q: 'llamada' });
    expect(question).toMatchObject({ driver: ['effort', 'price'], rating: [1, 5], source: [] });
    expect(parse('driver=effort&driver=price')).toEqual(parse('driver=price&driver=effort&driver=price'));
  });

  it('takes a language in capitals for the same', () => {
    expect(parse('lang=ES&lang=es').lang).toEqual(['es']);
  });

  it('takes empty values as not given', () => {
    expect(parse('from=&driver=&q=')).toEqual(parse(''));
  });

  it.each([
    ['from=2026-02-30', 'from'],
    ['to=yesterday', 'to'],
    ['from=2026-03-09&to=2026-03-01', 'to'],
    ['driver=weather', 'driver'],
    ['rating=6', 'rating'],
    ['compare=month', 'compare'],
    ['compare=previous&compare=year', 'compare'],
    ['from=2026-01-01&from=2026-02-01', 'from'],
    ['leaving=maybe', 'leaving'],
  ])('names the parameter that cannot be: %s', (query, field) => {
    try {
      parse(query);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'bad-request' });
      expect((error as { values: { fields: string } }).values.fields).toContain(field);
    }
  });
});
