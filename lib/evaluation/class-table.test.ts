import { describe, expect, it } from 'vitest';
import { type ClassLine, classifier, saidIn } from './class-table';
import { madeUp } from './made-up';

const table: readonly ClassLine<'soup' | 'coffee' | 'price'>[] = [
  { is: 'coffee', drivers: ['product'], touchpoints: ['product'], proof: ['cafe, coffee*', 'cold, frio*'] },
  { is: 'soup', drivers: ['product', 'promise'], touchpoints: ['product'] },
  { is: 'price', drivers: ['price'], touchpoints: 'any' },
];
const classify = classifier(table, { withProof: true });
const said = (words: string) => ({ driver: 'product', touchpoint: 'product', words }) as const;

describe('a table of classes', () => {
  it('gives the first line that fits, by driver and touchpoint', () => {
    expect(classify({ driver: 'promise', touchpoint: 'product', words: 'x' })).toBe('soup');
    expect(classify({ driver: 'price', touchpoint: 'billing', words: 'x' })).toBe('price');
    expect(classify({ driver: 'trust', touchpoint: 'product', words: 'x' })).toBeNull();
  });

  it('asks for a word of each list of proof', () => {
    expect(classify(said('The coffee was cold'))).toBe('coffee');
    expect(classify(said('The coffee was weak'))).toBe('soup');
    expect(classify(said('It came cold'))).toBe('soup');
  });

  it('compares folded words: whole ones, or beginnings where a star says so', () => {
    expect(classify(said('El CAFÉ, frío'))).toBe('coffee');
    expect(classify(said('Coffees, all cold'))).toBe('coffee');
    expect(classify(said('The cafeteria was cold'))).toBe('soup');
    expect(classify(said('El descafe frio'))).toBe('soup');
  });

  it('can do without the lines that ask for proof', () => {
    expect(classifier(table, { withProof: false })(said('cold coffee'))).toBe('soup');
  });

  it('looks at the words of the span that says an opinion, no others', () => {
    const text = 'Cold coffee, and the soup was salty.';
    const { reading } = madeUp(
      { text },
      { opinions: [{ driver: 'product', touchpoint: 'product', says: 'the soup was salty' }] },
    );
    expect(reading.opinions.map((one) => classify(saidIn(text, one)))).toEqual(['soup']);
  });
});
