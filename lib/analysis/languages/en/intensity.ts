/** Factors on the weight of what follows. Own curation, Raíz contributors, MIT. */
const groups: readonly (readonly [number, string])[] = [
  [
    1.4,
    `extremely, incredibly, insanely, absolutely, utterly, exceptionally, phenomenally, ridiculously, outrageously, beyond, hella, freaking, fucking, effing, frickin, friggin, terribly, awfully, horribly, immensely, enormously, tremendously, hugely`,
  ],
  [
    1.3,
    `very, super, totally, completely, entirely, thoroughly, so, such, really, truly, highly, deeply, remarkably, extra, overly, exceedingly, unbelievably, amazingly, severely, seriously, wholly, majorly, complete, total, absolute, utter, massive, huge, major, uber, especially, particularly, excessively, ever so, a total, so so much`,
  ],
  [
    1.2,
    `too, much, way, far, so much, a lot, lots of, quite a, more, most, even, big, real, pretty damn, damn, always, constantly, definitely, certainly, extremely very, consistently, way too, much too, far too, such a, what a, genuinely, honestly, purely, significantly`,
  ],
  [1.05, `quite, pretty, rather`],
  [
    0.75,
    `fairly, mostly, almost, relatively, generally, usually, sometimes, at times, in part, partly, somewhat, occasional, occasionally, enough, maybe, perhaps, probably, arguably, kind of, kinda, sort of, sorta, fairly, moderately, reasonably`,
  ],
  [
    0.6,
    `slightly, a bit, a little, a little bit, a tad, a touch, mildly, marginally, less, minor, small, partially, bit, little, supposedly, allegedly, barely`,
  ],
];

export const intensity: Record<string, number> = Object.fromEntries(
  groups.flatMap(([factor, list]) => list.split(/,\s*/).map((entry) => [entry, factor] as const)),
);
