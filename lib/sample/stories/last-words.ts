import type { Locale } from '@/lib/domain/taxonomy';

/**
 * What the last day of the sample holds: the first words a reader meets in the list, so they tell the whole story. Later
 * in the list is later in the day.
 */
export const lastWords: readonly { readonly locale: Locale; readonly text: string; readonly hour: number }[] = [
  {
    locale: 'en',
    hour: 18.7,
    text: 'I only wanted to tell them I would be using my card in Portugal. The website threw an error, nobody answers the phone after six, and the e-mail got an automatic reply. Nobody cared. My card was blocked at the first restaurant, so I have closed my account.',
  },
  {
    locale: 'es',
    hour: 20.4,
    text: 'Viajaba a Portugal al día siguiente y solo quería avisar de que usaría la tarjeta. La web daba error, por teléfono nadie contesta a partir de las seis y al correo respondió un robot. No le importó a nadie. Me bloquearon la tarjeta en el primer restaurante y he cerrado la cuenta.',
  },
];
