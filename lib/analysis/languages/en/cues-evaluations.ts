import type { EvaluationCue } from '../../opinions/cue-entries';

/** Words that judge whatever stands beside them in the clause. */
export const evaluationCues: readonly EvaluationCue[] = [
  {
    id: 'judgement.excellent',
    weight: 0.8,
    isGeneral: true,
    patterns: `excellent, outstanding, amazing, amazingly, fantastic, wonderful, perfect, perfectly, superb, exceptional, exceptionally, brilliant, incredible, incredibly good, magnificent, phenomenal, spectacular, fabulous, stellar, terrific, marvelous, marvellous, extraordinary, awesome, stunning, breathtaking, heavenly, divine, sublime, flawless, out of this world, to die for, five star, 5 star, first class, first rate, world class, the best, best, one of the best, unbeatable, impeccable, second to none, exquisite, top notch, the bomb, mind blowing, as good as it gets, delish, unforgettable, gorgeous, blown away, a1, 10 10, awsome, awesom, wonderfull, devine, magnificant, excelent, excellant, exellent, fantastik, fabulus, impeccible, impecible, impecable, perfection, magical, legendary, amazin, amazng, incredable, beyond good, insanely good, ridiculously good, heaven, died and gone to heaven, godly, masterpiece, unmatched, unparalleled, ambrosial, the greatest, greatest, finest, the nicest, nicest, unbelievable, a work of art, works of art, next level, fit for a king, transported`,
  },
  {
    id: 'judgement.good',
    weight: 0.55,
    isGeneral: true,
    patterns: `good, great, nice, lovely, pleasant, pleasing, decent, enjoyable, enjoyed, enjoy, love, loved, loves, like the, liked the, i like, we like, i liked, we liked, impressed, impressive, impresses, satisfied, satisfying, happy with, pleased, delighted, delightful, solid, super, interesting, great to, well, better than expected, pleasantly surprised, must try, worth trying, loving, fine, ok, okay, warm, welcoming, creative, inventive, innovative, rich, juicy, tender, crispy, perfectly cooked, flavorful, fresher, freshest, healthy, organic, filling, top quality, on point, spot on, killer, yummy, legit, rocks, rocked, a treat, a plus, gem, a gem, hidden gem, is a must, ten out of ten, cant beat, not bad at all, surprisingly good, never disappointed, favorite, favourite, appreciated, appreciate, appreciate the, superior, improved, unique, special, clean, comfortable, fresh, hot and fresh, reliable, varied, generous, plentiful, abundant, memorable, authentic, refreshing, strong, crisp, clear, smooth, huge selection, no complaints, cant complain, can not complain, cannot complain, not disappointed, not disappoint, never disappoints, wont be disappointed, not be disappointed, never fails, thumbs up, hats off, excellently, yummy, wonderfully, nicely, great job, good job, superbly, tastefully, accommodating, tops, top, divine, well worth, will not disappoint, doesnt disappoint, does not disappoint, didnt disappoint, did not disappoint, never disappoint, no disappointment, exceeded, exceeds, surprisingly tasty, real deal, raving, raved, rave about, looking forward to, keeps me coming back, speaks for itself, speak for themselves, redeeming, hits the spot, hit the spot, stands out, standout, stand out, cant get enough, addicted to, addictive, fell in love, in love with, best part, highlight, craving, crave, unique, a dream, dreamy, a delight, prompt, above average, better than average, winner, a winner, pretty (good|great|nice|well|decent|solid|tasty|cool|fresh|amazing|awesome), enjoyed every`,
  },
  {
    id: 'judgement.bad',
    weight: -0.6,
    isGeneral: true,
    patterns: `bad, badly, shoddy, poor, poorly, mediocre, disappointing, disappointed, disappointment, disappoints, dissatisfied, unsatisfied, unsatisfactory, unacceptable, unimpressed, underwhelming, subpar, sub par, below average, second rate, inferior, weak, lousy, unpleasant, annoying, frustrating, frustrated, boring, dull, ugly, sad, shame, a shame, a mess, messy, mess, wrong, worse, worsened, not great, not good, nothing special, nothing great, nothing to write home about, leaves (a lot|much|something) to be desired, left (a lot|much|something) to be desired, could be better, could be improved, could improve, could have been better, needs improvement, needs improving, needs work, must improve, should improve, lacking, lackluster, lacklustre, lacks, lack, insufficient, inadequate, limited, hated, hate, dislike, disliked, didnt like, dont like, did not like, do not like, didnt enjoy, did not enjoy, not impressed, wasnt impressed, used to be (good|great|better|nice), not what it used to be, gone downhill, went downhill, has gone down, average at best, overrated, hyped, so so, complaint, complain, complaints, lame, meh, pitiful, unhappy, unhappy with, inconsistent, fail, fails, failed, failure, sucks, sucked, suck, a joke, joke, laughable, not acceptable, not ok, not okay, not up to, broken, only downside, downside, drawback, too small, too short, too big, too loud, too heavy, too dark, too bright, too low, sorry excuse, spotty, forgettable, uninspired, uninspiring, unremarkable, nothing memorable, nothing to rave about, hit or miss, hit and miss, not that great, not as good, not so good, not very good, not so great, not fresh, wasnt great, wasnt good, isnt good, isnt great, wasnt very good, barely edible, disgustingly, amateurish, sloppy, overwhelming, pretentious, tacky, run of the mill, overcrowded, watered down, confusing, intrusive, distracting, misses the mark, a letdown, let down, letdown, below par, turn off, a turnoff, dissapointing, dissapointed, dissapointment, dissapoint, disapointed, disapointing, disapointment, disappoint, average, just average, only average, nothing out of the ordinary, nothing extraordinary, nothing exciting, nothing to brag about, leaves something to be desired, not the greatest, isnt the greatest, wasnt the greatest, not the best, isnt the best, wasnt the best, unattractive, unappealing, unappetizing, unappetising, overdone, uninviting, not up to par, not up to scratch, not worth, scary, horrific, yuck, yucky, ick, lifeless, gimmicky, pedestrian, generic, bogus, tasted off, complacent, dissatisfying, skimpy, stingy, meager, measly, pretty (bad|poor|awful|mediocre|terrible|average|boring|bland|disappointing|sad|weak|basic|lame|gross|standard), aweful, awfull, terribl, not that good, not very tasty, not special, not worth the`,
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
  {
    id: 'judgement.mood',
    weight: 0.55,
    patterns: `beautiful, beautifully, cool, fun, attractive, elegant, tasteful, cute, relaxed, relaxing, stylish, sleek, romantic, intimate, hip, trendy, lively, inviting, adorable, classy, charming, cosy, cozy, quiet, spacious, modern, bright, quaint, picturesque, idyllic, festive, airy, tranquil, serene, peaceful, calm, soothing, comfy, homey, homely, laid back, low key, upbeat, vibrant, energetic, bustling, chic, funky, hipster, swanky, upscale, swank, decorative, decorated, well decorated, magical, dimly lit, candlelit, candle lit, kid friendly, family friendly, great for a date, gorgeous, roomy, well lit, rustic, whimsical, eclectic, sexy, atmospheric, oasis, haven, casual, unpretentious, cheerful, very pretty, so pretty, pretty (place|room|garden|terrace|setting|decor|restaurant|building|patio|view), nice and calm, great for groups, lovely place, cute place`,
  },
  {
    id: 'judgement.mood-bad',
    weight: -0.55,
    at: ['premises', 'store'],
    negated: 'drop',
    patterns: `ghetto, seedy, gloomy, dingy, drab, sterile, claustrophobic, stuffy, smoky, smokey, deafening, hectic, rowdy, crammed, too close, close together, on top of each other, on top of one another, touristy, tourist trap, kitschy, kitsch, cheesy decor, shabby, run down, grimy, noise level, hole in the wall, packed in, like sardines, cavernous, depressing, bleak, unwelcoming, soulless, freezing, stifling, sweltering`,
  },
  {
    id: 'judgement.taste',
    weight: 0.6,
    at: ['product'],
    patterns: `delicate, robust, succulent, scrumptious, mouthwatering, creamy, buttery, fluffy, moist, crunchy, crispiest, fragrant, aromatic, flavorfull, tangy, savory, savoury, velvety, silky, hearty, homemade, home made, home cooked, home style, just like mom, lick your fingers, finger licking, well seasoned, well spiced, well balanced, well prepared, well cooked, well executed, perfectly done, done perfectly, cooked just right, cooked right, piping hot, hot hot, steaming, al dente, medium rare, melts, melted, melt in, freshness, fresh and, freshly, delicous, delicius, delicios, deliciuos, delectable, luscious, decadent, to die, worth the trip, worth the wait, worth every calorie, hits, kick, punch, bursting with, full of flavor, full of flavour, lots of flavor, packed with, loaded with, good sized, big portions, huge portions, stuffed, full, devoured, gobbled, ate every, licked, seconds, never had better, have never had, best ive, best i have`,
  },
  {
    id: 'judgement.advice',
    weight: 0.5,
    at: ['product'],
    isGeneral: true,
    patterns: `try, try the, try their, must try, have to try, gotta try, must have, must get, must order, dont miss, dont leave without, a must, get the, order the, go for the, have the, stick with, stick to, recommend, recommended, highly recommend, highly recommended, would recommend, recommend the, be sure to, make sure you, make sure to, ask for the, save room for, come for the, go back for, come back for, worth trying, worth a try`,
  },
  {
    id: 'judgement.advice-against',
    weight: -0.5,
    at: ['product'],
    isGeneral: true,
    patterns: `skip, skip the, pass on, pass on the, steer clear of, stay away from, avoid, dont order, do not order, dont get, do not get, dont try, wouldnt recommend, would not recommend, dont recommend, do not recommend, not recommend, sent back, send back, left uneaten, couldnt finish, could not finish, didnt finish, couldnt eat, could not eat, barely touched, left most of, threw away, threw out, sick from, inedible`,
  },
  {
    id: 'judgement.texture',
    weight: -0.5,
    at: ['product'],
    negated: 'drop',
    patterns: `watery, soggy, mushy, chewy, rubbery, tough, stringy, gristly, gristle, fatty, fishy, oily, greasy, grease, overcooked, undercooked, overseasoned, underseasoned, over salted, salty, tasteless, flavorless, flavourless, stale, lukewarm, luke warm, reheated, microwaved, canned, processed, raw, burnt, burned, charred, too sweet, too salty, too spicy, too dry, doughy, gummy, slimy, gooey, runny, sour, bitter, dense, undersized, overpowering, drowning in, swimming in, smothered, dripping, msg, well done, skimpy, frozen, unappetizing, mystery meat, bones, shriveled, wilted, brown`,
  },
  {
    id: 'judgement.size',
    weight: 0.45,
    at: ['product'],
    negated: 'drop',
    patterns: `huge, enormous, gigantic, massive, humongous, jumbo, oversized, hearty`,
  },
];
