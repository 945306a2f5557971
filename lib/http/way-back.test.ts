import { describe, expect, it } from 'vitest';
import { wayBack } from './way-back';

describe('the way back after the sign-in', () => {
  it.each([
    ['/x/mentions?leaving=leaving', '/x/mentions?leaving=leaving'],
    ['/x/mentions?driver=price&driver=wait&q=a%C3%B1o&_rsc=1abc', '/x/mentions?driver=price&driver=wait&q=a%C3%B1o'],
    ['/x', '/x'],
    ['/x/../y', '/y'],
    ['/signs', '/signs'],
  ])('leads to %s', (asked, path) => expect(wayBack(asked)).toBe(path));

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    'https://evil.example/x',
    'javascript:alert(1)',
    ' //evil.example',
    'x',
    '',
    null,
    undefined,
    '/',
    '/sign-in?to=%2Fx',
    '/api/v1/session',
    '/_next/data',
  ])('is not %s', (asked) => expect(wayBack(asked)).toBeNull());
});
