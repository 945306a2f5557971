const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Words that open a clause, both languages at once: the language is voted from the tokens, so it is not known yet,
 * and no word below is common in the other language with another role.
 */
export const clauseOpeners =
  words(`but however although though yet except because while whereas unless despite otherwise
  instead therefore besides pero aunque sino porque mientras excepto salvo pues ademas debido entonces`);

/** Joiners that open a clause only before a new subject, verb group or negation ("and the staff…", "y no…"). */
export const joiners = words('and or so nor plus y e o ni u');

export const subjectStarts =
  words(`i we you he she it they the this that these those my our their his her its there then when no not
  never nobody i'm i've it's they're we're don't didn't is was are were had have has yo el la los las un una mi mis su sus me se te le les nos
  nadie nunca jamas ellos ellas este esta esto ese esa eso no tampoco es son esta estan era eran fue fueron al lo que cuando`);

/** Before these a full stop ends nothing. */
export const abbreviations = words(
  'mr mrs ms dr st vs etc sr sra srta dra ud uds num no art pag tel av avda aprox approx min max e.g i.e eg ie',
);
