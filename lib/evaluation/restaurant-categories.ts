import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';
import type { ClassLine } from './class-table';

/** Categories of SemEval 2016 task 5, restaurants: entity # attribute. */
export const RESTAURANT_CATEGORIES = [
  'AMBIENCE#GENERAL',
  'DRINKS#PRICES',
  'DRINKS#QUALITY',
  'DRINKS#STYLE_OPTIONS',
  'FOOD#PRICES',
  'FOOD#QUALITY',
  'FOOD#STYLE_OPTIONS',
  'LOCATION#GENERAL',
  'RESTAURANT#GENERAL',
  'RESTAURANT#MISCELLANEOUS',
  'RESTAURANT#PRICES',
  'SERVICE#GENERAL',
] as const;
export type RestaurantCategory = (typeof RESTAURANT_CATEGORIES)[number];

const DRINKS =
  'drink*, beverage*, wine*, beer*, cocktail*, martini*, margarita*, sangria*, sake, coffee*, tea, teas, espresso*, cappuccino*, juice*, spirits, bebida*, vino*, cerveza*, coctel*, copa, copas, cafe, cafes, refresco*, bodega*, cava, zumo*, infusion*';
const RANGE =
  'menu*, portion*, selection, variety, varied, choice*, option*, list, lists, generous*, plentiful, abundan*, small*, tiny, huge, size*, limited, creativ*, inventiv*, innova*, present*, carta, cartas, racion*, cantidad*, variedad*, variad*, opcion*, escas*, pequeñ*, copios*, original*, elabora*, tamaño*, surtid*';
const FOOD =
  'food*, meal*, dish*, menu*, portion*, lunch*, dinner*, breakfast*, brunch*, pizza*, sushi*, special*, appetizer*, entree*, dessert*, buffet*, comida*, plato*, carta, racion*, cena*, desayuno*, tapa*, postre*, almuerzo*, cubierto*';
/** Quality against price is said of what is eaten. */
const QUALITY = 'calidad*, quality';
const PLACE = 'locat*, view*, neighbo*, ubica*, situad*, vista, vistas, emplaza*, localiza*';

/** Served at table or on the way to it. */
const SERVED: readonly Touchpoint[] = [
  ...(['staff', 'support', 'phone', 'chat', 'email', 'social'] as const),
  ...(['ordering', 'delivery', 'onboarding', 'billing'] as const),
];
const TASTED: readonly Driver[] = ['product', 'promise', 'competitor'];

/** What a diner's opinion speaks of in the set's words; praise and blame alike. In order: the first line that fits. */
export const restaurantCategories: readonly ClassLine<RestaurantCategory>[] = [
  { is: 'DRINKS#PRICES', drivers: ['price'], touchpoints: 'any', proof: [DRINKS] },
  { is: 'FOOD#PRICES', drivers: ['price'], touchpoints: 'any', proof: [`${FOOD}, ${QUALITY}`] },
  { is: 'FOOD#PRICES', drivers: ['price'], touchpoints: ['product'] },
  { is: 'RESTAURANT#PRICES', drivers: ['price'], touchpoints: 'any' },
  { is: 'SERVICE#GENERAL', drivers: ['effort', 'indifference'], touchpoints: 'any' },
  { is: 'SERVICE#GENERAL', drivers: 'any', touchpoints: SERVED },
  { is: 'LOCATION#GENERAL', drivers: TASTED, touchpoints: ['premises'], proof: [PLACE] },
  { is: 'AMBIENCE#GENERAL', drivers: ['product'], touchpoints: ['premises', 'store'] },
  { is: 'DRINKS#STYLE_OPTIONS', drivers: TASTED, touchpoints: ['product'], proof: [DRINKS, RANGE] },
  { is: 'DRINKS#QUALITY', drivers: TASTED, touchpoints: ['product'], proof: [DRINKS] },
  { is: 'FOOD#STYLE_OPTIONS', drivers: TASTED, touchpoints: ['product', 'offer'], proof: [RANGE] },
  { is: 'FOOD#QUALITY', drivers: TASTED, touchpoints: ['product', 'offer'] },
  { is: 'RESTAURANT#GENERAL', drivers: ['trust', 'competitor', 'promise', 'product'], touchpoints: 'any' },
];

/** A sentence that judges and names no reason judges the restaurant: the taxonomy calls that sentiment, not an opinion. */
export const JUDGED_WHOLE: RestaurantCategory = 'RESTAURANT#GENERAL';
