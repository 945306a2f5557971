/** Part of the Spanish sentiment lexicon: one `entry<TAB>weight` a line. Own curation, Raíz contributors, MIT. */
export const blocks = `
# Look-alikes kept neutral
mate	0
mates	0
`;
