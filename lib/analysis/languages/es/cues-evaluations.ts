import type { EvaluationCue } from '../../opinions/cue-entries';

/** Palabras que juzgan lo que tienen al lado en la cláusula. */
export const evaluationCues: readonly EvaluationCue[] = [
  {
    id: 'judgement.excellent',
    weight: 0.8,
    isGeneral: true,
    patterns: `excelente, excelentes, excelentemente, maravilloso, maravillosa, maravillosos, maravillosas, maravilla, de maravilla, perfecto, perfecta, perfectos, perfectas, genial, geniales, fantastic*, estupend*, magnific*, espectacular, espectaculares, increible, increibles, extraordinari*, excepcional, excepcionales, inmejorable, inmejorables, insuperable, insuperables, impresionante, impresionantes, sensacional, sensacionales, fabulos*, esplendid*, impecable, impecables, exquisit*, buenisim*, soberbia cocina, brutal, brutales, de lujo, de primera, de diez, de 10, un 10, un diez, sobresaliente, lo mejor, la mejor, el mejor, los mejores, las mejores, mejores, una pasada, de categoria, de primer nivel, optim*, ideal, ideales, preciosa, precioso, preciosos, preciosas, hermos*, bellisim*, barbaro, barbara, chingon, chingona, padrisim*, chevere, cheveres, bacano, bacana, de pelos, joya, un lujo, una delicia, una joya, encantador, encantadora, encantadores, inolvidable, fenomenal, divino, divina`,
  },
  {
    id: 'judgement.good',
    weight: 0.55,
    isGeneral: true,
    patterns: `bueno, buena, buenos, buenas, buen, bien, bonito, bonita, bonitos, bonitas, lindo, linda, lindos, lindas, agradable, agradables, agradabilisim*, grato, grata, gratos, me gusto, nos gusto, me gusta, me gustan, me gustaron, nos gustaron, nos encanto, me encanto, me encanta, me encantan, nos encanta, nos encantaron, encanta, encanto, gusto mucho, disfrutar, disfrutamos, disfrute, satisfech*, satisfactori*, content*, feliz, correct*, adecuad*, aceptable, aceptables, cuidad*, mejorado, mejora, mejoro, mejoras, acertad*, destacable, destacables, destacar, a destacar, destaca, destaco, destacan, merece la pena, vale la pena, valio la pena, guay, chulo, chula, divertid*, original, originales, elegante, elegantes, moderno, moderna, modernas, modernos, fresco, fresca, variad*, abundante, abundantes, completo, completa, complet*, generos*, interesante, positivo, notable, sin queja, ninguna queja, sin quejas, nada que objetar, ningun pero, no defrauda, no decepciona, relajad*, calido, calida, sabroso, sabrosa, jugos*, tiern*, crujiente, crujientes, sano, sana, creativ*, innovador, innovadora, esmerad*, cuidadisim*, mimad*, muy padre, bien padre, esta padre, copado, copada, piola, chido, chida, super bien, de acuerdo con, atractiv*, autentico, autentica, tradicional, favorito, felicito, felicitaciones, felicidades, un acierto, un placer, superior, superiores`,
  },
  {
    id: 'judgement.bad',
    weight: -0.6,
    isGeneral: true,
    patterns: `malo, mala, malos, malas, mal, mediocre, mediocres, regular, regulares, deficiente, deficientes, decepcionante, decepcionantes, decepcion, decepciono, decepcionado, decepcionados, insatisfech*, mejorable, mejorables, flojo, floja, flojos, flojas, pobre, pobres, feo, fea, feos, feas, triste, tristes, aburrid*, insuficiente, insuficientes, escaso, escasa, escasos, escasas, inadecuad*, fallado, fallo, falla, fallas, fallan, queja, quejas, inaceptable, inaceptables, inadmisible, intolerable, molest*, desagradable, desagradables, incorrect*, peor, peores, empeor*, no tan bueno, no tan buena, nada especial, nada del otro mundo, ni fu ni fa, del monton, deja mucho que desear, dejan mucho que desear, deja que desear, dejan que desear, dejaba mucho que desear, dejo mucho que desear, dejo que desear, dejaba que desear, deja bastante que desear, deja un poco que desear, corriente, normalito, normalita, normalucho, del monton, escasit*, ridicul*, pasad* de precio, insulso, insulsa, desangelad*, podria mejorar, podrian mejorar, podria ser mejor, podrian ser mejores, puede mejorar, debe mejorar, deben mejorar, deberia mejorar, deberian mejorar, tiene que mejorar, tienen que mejorar, a mejorar, hay que mejorar, no me gusto, no nos gusto, no me gusta, no me gustan, no gusto, no me convencio, no convence, no vale la pena, no merece la pena, no vale nada, fatal, fatales, carece, carecen, lo unico malo, lo malo, lo peor, lo negativo, unico pero, el pero, simple, simples, justito, justita, limitad*, sobrevalorad*, ha bajado, ha empeorado, ya no es lo que era, nefasta, decadente, sin gracia, incomod*, descuidad*, monoton*, repetitiv*, tercermundista, tercermundistas, de tercera, de segunda, inutil, inutiles, horroroso, no funciona, no funcionan, no funcionaba, lastima, una pena, un desastre`,
  },
  {
    id: 'judgement.terrible',
    weight: -0.85,
    isGeneral: true,
    patterns: `pesim*, terrible, terribles, horrible, horribles, horros*, horror, un horror, nefast*, lamentable, lamentables, deplorable, deplorables, desastre, desastros*, asco, un asco, da asco, asqueros*, vergonzos*, verguenza, una verguenza, que verguenza, indignante, indignantes, indign*, penos*, patetic*, bochornos*, malisim*, horripilante, espantos*, espanto, atroz, atroces, infernal, infierno, un infierno, pesadilla, de pena, de lo peor, lo peor, el peor, la peor, los peores, las peores, mierda, una mierda, basura, porqueria, una porqueria, repugnante, vomitiv*, impresentable, impresentables, inexistente, inexistentes, nulo, nula, nulos, nulas, infame, insufrible, insoportable, ridicul*, dantesco, dantesca, como el culo, de mierda, del orto, del asco, culero, culera, gacho`,
  },
  { id: 'judgement.problem', weight: -0.5, only: ['product'], negated: 'drop', patterns: `problema, problemas` },
  {
    id: 'judgement.physical',
    weight: -0.5,
    only: ['product'],
    negated: 'drop',
    patterns: `viejo, vieja, viejos, viejas, antiguo, antigua, antiguos, antiguas, frio, fria, frios, frias, duro, dura, duros, duras, oscuro, oscura, oscuras, seco, seca, ruidos*, estrech*, anticuad*, desgastad*, gastad*, aguado, aguada, rotas, rota, roto, rotos, cutre, cutres, obsolet*, sencill*`,
  },
];
