import { describe, expect, it } from 'vitest';
import { readText } from '../analyse';
import { ANALYSED_LANGUAGES, BASIC_LANGUAGES } from '../types';

const READ: readonly string[] = [...ANALYSED_LANGUAGES, ...BASIC_LANGUAGES];

const UNREAD = [
  'Personalen var trevlig men rummet var smutsigt och sängen obekväm.',
  'Paketet kom aldrig fram, och ingen svarar på telefonen.',
  'Vi ventede en time på maden, og ingen undskyldte.',
  'Personalet var hyggelig, men rommet var skittent og sengen ubehagelig.',
  'Obsługa była miła, ale pokój był brudny, a łóżko niewygodne.',
  'Czekałem godzinę na jedzenie i nikt nie przeprosił.',
  'Personál byl milý, ale pokoj byl špinavý a postel nepohodlná.',
  'Am așteptat o oră mâncarea și nimeni nu și-a cerut scuze.',
  'Personel nazikti ama oda kirliydi ve yatak rahatsızdı.',
  'Henkilökunta oli ystävällistä, mutta huone oli likainen.',
  'A személyzet kedves volt, de a szoba koszos és az ágy kényelmetlen.',
  'Pekerjanya ramah tetapi biliknya kotor dan katilnya tidak selesa.',
  'Stafi ishte i sjellshëm, por dhoma ishte e pistë.',
  'Čekao sam sat vremena na hranu i nitko se nije ispričao.',
  'Ordubete itxaron nuen janaria eta inork ez zuen barkamenik eskatu.',
  'Naghintay ako ng isang oras para sa pagkain at walang humingi ng paumanhin.',
  'Het personeel was vriendelijk, maar de kamer was vies.',
];

/** Names and loans of languages that are not read, in texts that are. */
const READ_ALL_THE_SAME = {
  es: [
    'Nos alojamos en el Hotel Øresund de København y genial.',
    'Pedí sushi, ramen y gyozas: todo frío.',
    'Muy bueno el kebab de Mustafa Yılmaz Köfte, y barato.',
    'Volamos con LOT a Łódź y perdieron la maleta.',
  ],
  en: [
    'Stayed at Hotel Zagreb, Trg bana Jelačića, lovely view.',
    'Ordered the pho, banh mi and goi cuon, yum',
    'Overpriced pierogi and żurek, rude waiter.',
    'kinda slow wifi n bad parking smh',
  ],
} as const;

describe('a text in a language that is not read', () => {
  it.each(UNREAD)('is told so: %s', (text) => {
    const { language, sentiment } = readText({ text });
    expect(READ).not.toContain(language);
    expect(sentiment.label).toBe('none');
  });

  it.each(ANALYSED_LANGUAGES.flatMap((lang) => READ_ALL_THE_SAME[lang].map((text) => [lang, text] as const)))(
    'is not what names and loans make of %s: %s',
    (lang, text) => {
      expect(readText({ text }).language).toBe(lang);
    },
  );
});
