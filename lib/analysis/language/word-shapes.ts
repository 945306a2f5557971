import { VOTED, type Voted } from './function-words';

/**
 * Spellings that a language's own words do not have, over folded words (no accents, ñ kept) of four letters and more.
 * Names and loans break every one of them, so that they lower a language and never rule it out. Own curation, MIT.
 */
const ALIEN: Record<Voted, RegExp> = {
  en: /ñ|(?:cion|ciones|zione|zioni|ung|ungen|keit|heit|eux|euse|aux|oire|oires|dade|dades|dad|eiro|eira|agem|inho|inha|cao|coes|ois|ait|aient|eau|eaux|elle|elles|ette|ezza|mente|imos|amos|ando|iendo|lich|isch)$|[bcdfghklmnpqrstvwxyz][iuj]$|[aeiou]v$|^(?:ge[bfhkmz]|zw|pf|gn[aou]|sch(?![eoi]))|[^aeiou]ij|aa|uu|ii|sz|tz[a-z]|lh|nh[ao]|q(?!u)/,
  es: /[kw]|ss|bb|dd|ff|gg|mm|pp|tt|vv|zz|nh|lh|th|ph|sh|[bcfghkmptvw]$|(?:cao|coes|oes|aes|ao|eiro|eira|eiros|eiras|agem|agens|dade|vel|veis|ou|ei|inho|inha|zione|zioni|eur|eurs|eux|aux|tion|tions|ung|keit|eau)$|^s[bcdfgklmnpqtvw]|q(?!u[ei])|y[bcdfghlmnpqrstvz]|gli|ck|oo/,
  pt: /[ñkwy]|ll|nn|tt|pp|ff|zz|(?<![qgl])ue(?:[bdgjlmnprstv]{1,2}[aeo])|[bcdfghjklmpqrstv]ie(?!n[tc]|t|d)[bcdfglmnrstv]|n$|[bcdfghkpqtvjy]$|(?:cion|ciones|dad|tad|aje|ajes|ble|bles|illo|illa|ero|eros|zione|tion)$|^s[bcdfgklmnpqtvw]|q(?!u)|ck|sh|th|ph|oo/,
  fr: /[kñ]|w|oo|sh|gh|ck|[^aeiou]y$|(?:ing|ings|ly|ness|ful|less|ould|ight|ght|ao|cion|ciones|dad|dade|mente|zione|ung|keit|lich)$|[aou]$(?<!ou|eau|au|eu|oi|ia)|(?:os|as)$|lh|nh|q(?!u)|^s[bdfglmnvw]|z[aiou]/,
  it: /[jkwxyñ]|[bcdfghkmpqstvz]$|[aeiou][bcdfghklmnpqrstvwxyz]{0,2}[ae]?[lnr]$(?<=.{5})|(?:ao|oes|cion|ciones|dad|dade|agem|inho|inha|eiro|eira|os|as|es|ou|u)$|(?<![cg])h|lh|nh|q(?!u)|th|ph|[^s]ch[ao]|uu|oo|ll$/,
  de: /ñ|[aeiou]v[aeiou]s?$|(?:cion|ciones|cao|coes|ao|dad|dade|mente|zione|zioni|eux|aux|eaux|ing|ly|ight|ought|ould|ez|ait|oire|ment|iendo|ando|amos|os|as|ais|ons|ent?s|ois)$|^(?:wh|th(?![eo]))|q(?!u)|lh|nh[ao]|ll[ao]s?$|[aeiou]c[aeiou]|[^s]ç|oa|[iu]a[a-z]/,
  ca: /[kñw]|nh|lh|(?:cion|ciones|cao|coes|oes|ao|dade|zione|ung|keit|ing|ly|ness|eiro|eira|agem|oso|ero|ero|ito|ado|ido|ando|iendo)$|[^aeiou]o$|th|sh|ck|oo|q(?!u)/,
  nl: /ñ|(?:cion|ciones|cao|coes|ao|dad|dade|mente|zione|zioni|eux|aux|ung|keit|lich|ing?s$|ly|ness|ous|amos|iendo|ando|os|as|ais|ons|ois|ait)$|^(?:wh|th|sch(?![aeiou])|pf|zw[^a-z])|q(?!u)|lh|nh|tz|ss[^aeiou]|c[aou][^n]|[aeiou]v$|x|y[a-z]/,
};

/** Shorter words have hardly a spelling. */
const SHORTEST = 4;

/** Bits of `VOTED` for the languages whose own words are not spelt so. */
export function alienTo(folded: string): number {
  if (folded.length < SHORTEST) return 0;
  let bits = 0;
  for (const [index, language] of VOTED.entries()) if (ALIEN[language].test(folded)) bits |= 1 << index;
  return bits;
}

/** Languages that share most of their learned words with one of the two this product is for. */
const SISTERS: Readonly<Record<'en' | 'es', readonly Voted[]>> = { en: ['fr'], es: ['pt', 'it', 'ca'] };

/** A word of an English or Spanish lexicon may be its sisters' too, where they spell so: "forma", "direct". */
export function sistersOf(folded: string, language: 'en' | 'es'): Voted[] {
  const alien = alienTo(folded);
  return SISTERS[language].filter((sister) => ((alien >> VOTED.indexOf(sister)) & 1) === 0);
}
