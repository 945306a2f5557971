import { describe, expect, it } from 'vitest';
import type { SentimentLabel } from '@/lib/domain/taxonomy';
import { analyse } from '../analyse';
import type { BasicLanguage } from '../types';

type Said = readonly [text: string, label: SentimentLabel];

const sentences: Record<BasicLanguage, readonly Said[]> = {
  pt: [
    ['O atendimento foi péssimo e ninguém resolveu o meu problema.', 'negative'],
    ['Adorei o hotel, funcionários muito simpáticos e quarto limpíssimo!', 'positive'],
    ['Não gostei da comida, chegou fria.', 'negative'],
    ['Sem problemas na entrega, chegou antes do prazo.', 'positive'],
    ['Não vale a pena, dinheiro jogado fora.', 'negative'],
    ['O restaurante é bonito, mas o serviço é horrível e demorado.', 'negative'],
    ['Apesar do atraso, foi uma viagem maravilhosa.', 'positive'],
    ['Comida de lamber os dedos.', 'positive'],
    ['Deixa muito a desejar.', 'negative'],
    ['Não é nada bom.', 'negative'],
    ['Obrigada por perderem a minha mala, que vergonha.', 'negative'],
    ['A loja abre às nove e fecha às dezoito.', 'none'],
    ['Recebi a fatura de março na terça-feira.', 'none'],
    ['Os quartos são agradabilíssimos e as piscinas ótimas.', 'positive'],
  ],
  fr: [
    ['Le personnel était adorable et la chambre magnifique.', 'positive'],
    ["Je ne recommande pas cet hôtel, c'est sale et bruyant.", 'negative'],
    ["Ce n'est pas bon du tout.", 'negative'],
    ['Aucun problème, livraison rapide et colis bien emballé.', 'positive'],
    ['Une vraie arnaque, fuyez !', 'negative'],
    ['L’accueil est sympa, mais le plat était immangeable et hors de prix.', 'negative'],
    ['Malgré le retard, un séjour inoubliable.', 'positive'],
    ['Le dîner valait le détour.', 'positive'],
    ['Le service laisse à désirer.', 'negative'],
    ["Je n'aime pas leur façon de répondre.", 'negative'],
    ["Merci d'avoir perdu ma valise, quelle honte.", 'negative'],
    ['Pas mal du tout !', 'positive'],
    ["J'ai reçu la facture de mars mardi.", 'none'],
    ['Le magasin ouvre à neuf heures et ferme à dix-huit heures.', 'none'],
    ['Des vendeuses délicieuses et des desserts exceptionnels.', 'positive'],
  ],
  de: [
    ['Das Personal war sehr freundlich und das Zimmer sauber.', 'positive'],
    ['Das Essen war nicht gut und kalt.', 'negative'],
    ['Keine Probleme, schnelle Lieferung.', 'positive'],
    ['Nie wieder! Absolute Abzocke.', 'negative'],
    ['Der Service lässt zu wünschen übrig.', 'negative'],
    ['Schönes Lokal, aber die Bedienung war unverschämt und langsam.', 'negative'],
    ['Obwohl wir Verspätung hatten, war es eine wunderbare Reise.', 'positive'],
    ['Das Gerät hält, was es verspricht.', 'positive'],
    ['Das kann ich nicht empfehlen.', 'negative'],
    ['Gar nicht schlecht!', 'positive'],
    ['Danke, dass ihr meinen Koffer verloren habt, eine Frechheit.', 'negative'],
    ['Mit den unfreundlichen Mitarbeitern nur Ärger.', 'negative'],
    ['Die Rechnung für März kam am Dienstag.', 'none'],
    ['Der Laden öffnet um neun und schließt um achtzehn Uhr.', 'none'],
    ['Einfach nur traumhaft!!!', 'positive'],
  ],
  it: [
    ['Personale gentilissimo e camere pulitissime.', 'positive'],
    ['Non mi è piaciuto, cibo freddo e insipido.', 'negative'],
    ['Nessun problema, spedizione veloce.', 'positive'],
    ['Una truffa, state alla larga!', 'negative'],
    ['Non è per niente buono.', 'negative'],
    ['Il locale è bello, ma il servizio è pessimo e lento.', 'negative'],
    ['Nonostante il ritardo, un viaggio meraviglioso.', 'positive'],
    ['Piatti da leccarsi i baffi.', 'positive'],
    ['La pulizia lascia a desiderare.', 'negative'],
    ['Niente male questo ristorante.', 'positive'],
    ['Grazie per aver perso la mia valigia, vergogna.', 'negative'],
    ["Un'ottima scelta, l'accoglienza è squisita.", 'positive'],
    ['La fattura di marzo è arrivata martedì.', 'none'],
    ['Il negozio apre alle nove e chiude alle diciotto.', 'none'],
    ['Cameriere antipatiche e piatti orrendi.', 'negative'],
  ],
  ca: [
    ["El personal és molt amable i l'habitació netíssima.", 'positive'],
    ["No m'ha agradat, el menjar era insípid.", 'negative'],
    ['Cap problema, entrega ràpida.', 'positive'],
    ['Una estafa, no hi aneu!', 'negative'],
    ['No és gens bo.', 'negative'],
    ['El local és bonic, però el servei és pèssim i lent.', 'negative'],
    ['Malgrat el retard, un viatge meravellós.', 'positive'],
    ['Uns plats per llepar-se els dits.', 'positive'],
    ['La neteja deixa molt a desitjar.', 'negative'],
    ['No està gens malament.', 'positive'],
    ['Gràcies per perdre la meva maleta, quina vergonya.', 'negative'],
    ['Excel·lent tracte, hi tornarem.', 'positive'],
    ['La factura de març va arribar dimarts.', 'none'],
    ['La botiga obre a les nou i tanca a les sis.', 'none'],
    ['Cambreres antipàtiques i preus abusius.', 'negative'],
  ],
};

describe.each(Object.entries(sentences))('the sentiment of %s', (lang, said) => {
  it.each(said)('reads “%s” as %s', (text, label) => {
    const { sentiment, opinions, topics, leaving } = analyse({ text, lang });
    expect(sentiment.label).toBe(label);
    expect([opinions, topics, leaving]).toEqual([[], [], 'none']);
  });
});
