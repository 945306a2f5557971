import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analysis/analyse';
import { packPlaces } from './pack-places';

const TEXT = 'El asiento era incómodo, la tripulación fue muy amable y nadie respondió mis correos.';

describe('packPlaces', () => {
  it('names the place of each stored opinion in the pack of the workspace, and none without one', async () => {
    const { opinions } = analyse({ text: TEXT, lang: 'es' });
    const placeOf = await packPlaces({ pack: 'airline' }, { text: TEXT, lang: 'es' });
    expect(opinions.map((opinion) => placeOf(opinion)?.id ?? null)).toEqual(['aircraft-seat', 'cabin-crew', null]);
    expect(opinions[1] && placeOf(opinions[1])).toEqual({
      id: 'cabin-crew',
      name: { es: 'Tripulación', en: 'Cabin crew' },
    });
    const without = await packPlaces({ pack: null }, { text: TEXT, lang: 'es' });
    expect(opinions.map(without)).toEqual([null, null, null]);
  });

  it('names none for a mention that was not read, nor for a pack that is no more', async () => {
    const [opinion] = analyse({ text: TEXT, lang: 'es' }).opinions;
    if (opinion === undefined) throw new Error('nothing was said');
    expect((await packPlaces({ pack: 'airline' }, null))(opinion)).toBeNull();
    expect((await packPlaces({ pack: 'shipyard' }, { text: TEXT }))(opinion)).toBeNull();
  });
});
