import { describe, expect, it } from 'vitest';
import { packPlaceIds } from '@/lib/analysis/packs/pack-touchpoints';
import { PACK_IDS } from '@/lib/domain/pack';
import { packPlaceOf } from './pack-place';

describe('packPlaceOf', () => {
  it('names every touchpoint of every pack, each of which one pack has', () => {
    const ids = PACK_IDS.flatMap((pack) => packPlaceIds(pack));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(packPlaceOf(id)).toMatchObject({ id, name: { es: expect.stringMatching(/\w/) } });
    expect(packPlaceOf('cabin-crew')).toEqual({ id: 'cabin-crew', name: { es: 'Tripulación', en: 'Cabin crew' } });
  });

  it('names none for an opinion without, nor for a touchpoint that is no more', () => {
    expect(packPlaceOf(null)).toBeNull();
    expect(packPlaceOf('drydock')).toBeNull();
    expect(packPlaceOf('constructor')).toBeNull();
  });
});
