import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { catalogues } from './catalogue';

function leaves(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value as object, `${path}${key}.`),
  );
}

/** Names of the arguments and tags of a message, plural branches aside. */
function slots(message: string): string[] {
  const names = [...message.matchAll(/[{<]([a-zA-Z]+)(?=[,}>])/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

describe('the catalogues', () => {
  const en = new Map(leaves(catalogues.en));
  const es = new Map(leaves(catalogues.es));

  it('say the same things in both languages', () => {
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
    expect([...en.values()].every((text) => text.trim() !== '')).toBe(true);
  });

  it('take the same arguments in both languages', () => {
    const known =
      /^(value|low|high|n|of|name|date|from|to|reason|other|otherValue|times|top|second|b|percent|done|total|rate|rows|email|points|driver|touchpoint|polarity|max|share|column|count|workspace)$/;
    for (const [key, text] of en) {
      const left = slots(text).filter((slot) => known.test(slot));
      const right = slots(es.get(key) ?? '').filter((slot) => known.test(slot));
      expect(right, key).toEqual(left);
    }
  });

  it('are well-formed messages', () => {
    for (const locale of ['es', 'en'] as const) {
      const t = createTranslator({ locale, messages: catalogues[locale], namespace: 'overview' });
      const said = t.markup('leadLeaving', {
        value: '41',
        low: '37',
        high: '45',
        reason: 'x',
        otherValue: '12',
        other: 'y',
        top: (chunks) => `[${chunks}]`,
        second: (chunks) => chunks,
        b: (chunks) => chunks,
      });
      expect(said).toContain('[41 (37–45)]');
    }
  });
});
