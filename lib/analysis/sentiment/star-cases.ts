import type { SentimentLabel } from '@/lib/domain/taxonomy';
import type { AnalysedLanguage } from '../types';

/** A made-up text with the stars its writer gave, and what the two say together. */
export interface StarCase {
  readonly lang: AnalysedLanguage;
  readonly stars: 1 | 2 | 3 | 4 | 5;
  readonly label: SentimentLabel;
  readonly text: string;
}

type Written = readonly [stars: StarCase['stars'], label: SentimentLabel, text: string];

const cases = (lang: AnalysedLanguage, written: readonly Written[]): StarCase[] =>
  written.map(([stars, label, text]) => ({ lang, stars, label, text }));

/** The text plainly contradicts its stars: people misread the scale, or rate the delivery and not the thing. */
export const contradicted: readonly StarCase[] = [
  ...cases('en', [
    [1, 'positive', 'Absolutely love it.'],
    [1, 'positive', 'The best hotel we have stayed in. Spotless room, lovely staff and a delicious breakfast.'],
    [1, 'positive', 'Great service, quick and friendly. I would recommend this garage to anyone.'],
    [2, 'positive', 'Excellent headphones: comfortable, good sound and the battery is fantastic.'],
    [1, 'positive', 'My daughter is delighted with the bike. Well made and easy to put together.'],
    [2, 'positive', 'Wonderful evening, amazing food, and the waiter could not have been nicer.'],
    [1, 'positive', 'Works perfectly, very happy with it!'],
    [5, 'negative', 'Terrible. It broke after two days and nobody answers my e-mails.'],
    [5, 'negative', 'The room was filthy, the staff were rude and the food was disgusting.'],
    [5, 'negative', 'Worst airline I have ever flown with. They lost my suitcase and refused to help.'],
    [4, 'negative', 'Awful experience: rude clerk, endless queue, and they overcharged me.'],
    [5, 'negative', 'Do not buy this. Complete waste of money.'],
    [5, 'negative', 'The app is useless. It crashes every time and support is a joke.'],
    [4, 'negative', 'Very disappointed. The sofa arrived damaged and the replacement was broken too.'],
  ]),
  ...cases('es', [
    [1, 'positive', 'Me encanta.'],
    [
      1,
      'positive',
      'El mejor hotel en el que hemos estado. Habitación impecable, personal encantador y desayuno buenísimo.',
    ],
    [1, 'positive', 'Muy buen servicio, rápidos y amables. Recomiendo este taller a todo el mundo.'],
    [2, 'positive', 'Excelentes auriculares: cómodos, buen sonido y la batería es fantástica.'],
    [1, 'positive', 'Mi hija está encantada con la bici. Buena calidad y fácil de montar.'],
    [2, 'positive', 'Una noche maravillosa, la comida riquísima y el camarero un encanto.'],
    [1, 'positive', '¡Funciona de maravilla, estoy muy contenta con la compra!'],
    [5, 'negative', 'Pésimo. Se rompió a los dos días y nadie contesta a mis correos.'],
    [5, 'negative', 'La habitación estaba sucia, el personal fue grosero y la comida era un asco.'],
    [5, 'negative', 'La peor aerolínea con la que he volado. Perdieron mi maleta y se negaron a ayudarme.'],
    [4, 'negative', 'Una experiencia horrible: empleado maleducado, colas eternas y encima me cobraron de más.'],
    [5, 'negative', 'No lo compren. Es tirar el dinero.'],
    [5, 'negative', 'La aplicación es una porquería. Se cierra sola y el soporte es un desastre.'],
    [4, 'negative', 'Muy decepcionada. El sofá llegó dañado y el que mandaron después también estaba roto.'],
  ]),
];

/** The words alone are no verdict, or weigh both sides: the stars settle it. */
export const settled: readonly StarCase[] = [
  ...cases('en', [
    [5, 'positive', 'The bed was comfortable but the street was noisy.'],
    [5, 'positive', 'Room was okay. Breakfast was average.'],
    [4, 'positive', 'Good screen, weak battery.'],
    [1, 'negative', 'The bed was comfortable but the street was noisy.'],
    [1, 'negative', 'Room was okay. Breakfast was average.'],
    [2, 'negative', 'Good screen, weak battery.'],
  ]),
  ...cases('es', [
    [5, 'positive', 'La cama era cómoda, pero la calle era ruidosa.'],
    [5, 'positive', 'La habitación, normal. El desayuno, regular.'],
    [4, 'positive', 'Buena pantalla, mala batería.'],
    [1, 'negative', 'La cama era cómoda, pero la calle era ruidosa.'],
    [1, 'negative', 'La habitación, normal. El desayuno, regular.'],
    [2, 'negative', 'Buena pantalla, mala batería.'],
  ]),
];
