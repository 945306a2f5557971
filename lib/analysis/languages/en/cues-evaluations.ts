import type { EvaluationCue } from '../../opinions/cue-entries';

/** Words that judge whatever stands beside them in the clause. */
export const evaluationCues: readonly EvaluationCue[] = [
  {
    id: 'judgement.excellent',
    weight: 0.8,
    isGeneral: true,
    patterns: `excellent, outstanding, amazing, amazingly, fantastic, wonderful, perfect, perfectly, superb, exceptional, exceptionally, brilliant, incredible, incredibly good, magnificent, phenomenal, spectacular, fabulous, stellar, terrific, marvelous, marvellous, extraordinary, awesome, stunning, breathtaking, heavenly, divine, sublime, flawless, out of this world, to die for, five star, 5 star, first class, first rate, world class, the best, best, one of the best, unbeatable, impeccable, second to none, exquisite, top notch, the bomb, mind blowing, as good as it gets, delish, unforgettable, gorgeous, blown away, a1, 10 10`,
  },
  {
    id: 'judgement.good',
    weight: 0.55,
    isGeneral: true,
    patterns: `good, great, nice, lovely, pleasant, pleasing, beautiful, beautifully, cool, decent, enjoyable, enjoyed, enjoy, love, loved, loves, like the, liked the, i like, we like, i liked, we liked, impressed, impressive, impresses, satisfied, satisfying, happy with, pleased, delighted, delightful, solid, super, fun, interesting, pretty, attractive, elegant, tasteful, cute, great to, well, better than expected, pleasantly surprised, must try, worth trying, loving, fine, ok, okay, relaxed, relaxing, stylish, sleek, romantic, warm, intimate, hip, trendy, lively, inviting, welcoming, adorable, creative, inventive, innovative, rich, juicy, tender, crispy, perfectly cooked, flavorful, fresher, freshest, healthy, organic, filling, top quality, on point, spot on, killer, yummy, legit, rocks, rocked, a treat, a plus, gem, a gem, hidden gem, is a must, ten out of ten, cant beat, not bad at all, surprisingly good, never disappointed, favorite, favourite, appreciated, appreciate, appreciate the, superior, improved, unique, special, classy, charming, cosy, cozy, clean, comfortable, fresh, quiet, hot and fresh, spacious, modern, reliable, varied, generous, plentiful, abundant, memorable, authentic, refreshing, bright, strong, crisp, clear, smooth, huge selection, no complaints, cant complain, can not complain, cannot complain, not disappointed, not disappoint, never disappoints, wont be disappointed, not be disappointed, never fails, thumbs up, hats off`,
  },
  {
    id: 'judgement.bad',
    weight: -0.6,
    isGeneral: true,
    patterns: `bad, badly, shoddy, poor, poorly, mediocre, disappointing, disappointed, disappointment, disappoints, dissatisfied, unsatisfied, unsatisfactory, unacceptable, unimpressed, underwhelming, subpar, sub par, below average, second rate, inferior, weak, lousy, unpleasant, annoying, frustrating, frustrated, boring, dull, ugly, sad, shame, a shame, a mess, messy, mess, wrong, worse, worsened, not great, not good, nothing special, nothing great, nothing to write home about, leaves (a lot|much|something) to be desired, left (a lot|much|something) to be desired, could be better, could be improved, could improve, could have been better, needs improvement, needs improving, needs work, must improve, should improve, lacking, lackluster, lacklustre, lacks, lack, insufficient, inadequate, limited, hated, hate, dislike, disliked, didnt like, dont like, did not like, do not like, didnt enjoy, did not enjoy, not impressed, wasnt impressed, used to be (good|great|better|nice), not what it used to be, gone downhill, went downhill, has gone down, average at best, overrated, hyped, so so, complaint, complain, complaints, lame, meh, pitiful, unhappy, unhappy with, inconsistent, fail, fails, failed, failure, sucks, sucked, suck, a joke, joke, laughable, not acceptable, not ok, not okay, not up to, broken, only downside, downside, drawback, too small, too short, too big, too loud, too heavy, too dark, too bright, too low, sorry excuse, spotty, forgettable, uninspired, uninspiring, unremarkable, nothing memorable, nothing to rave about, hit or miss, hit and miss, not that great, not as good, not so good, not very good, not so great, not fresh, wasnt great, wasnt good, isnt good, isnt great, wasnt very good, barely edible, disgustingly, amateurish, sloppy, overwhelming, pretentious, tacky, run of the mill, overcrowded, watered down, confusing, intrusive, distracting, misses the mark, a letdown, let down, letdown, below par, turn off, a turnoff`,
  },
  {
    id: 'judgement.terrible',
    weight: -0.85,
    isGeneral: true,
    patterns: `terrible, terribly, horrible, horribly, horrendous, horrid, awful, awfully, atrocious, appalling, abysmal, dreadful, disgusting, disgusted, disgrace, disgraceful, the worst, worst, pathetic, ridiculous, shameful, ashamed, a disaster, disaster, nightmare, diabolical, disastrous, deplorable, despicable, unbearable, intolerable, outrageous, crap, crappy, shit, shitty, garbage, trash, rubbish, junk, revolting, gross, nasty, vile, hideous, inexcusable, unforgivable, embarrassing, embarrassment, a farce, zero stars, 0 stars, useless, worthless, total failure, wtf`,
  },
  {
    id: 'judgement.problem',
    weight: -0.5,
    only: ['product'],
    negated: 'drop',
    patterns: `problem, problems, issue, issues, trouble`,
  },
  {
    id: 'judgement.physical',
    weight: -0.5,
    only: ['product'],
    negated: 'drop',
    patterns: `small, tiny, old, cold, hard, dark, noisy, loud, dry, dirty, dated, tired, worn, crowded, packed, cramped, thin, cheap looking, heavy, basic, sparse, scarce, repetitive, monotonous, ok at best, mediocre at best, limited, missing, outdated`,
  },
];
