/** A few voices in languages of which Raíz reads the sentiment alone, so that the screen can say so. */
export const otherLanguageTexts: readonly string[] = [
  'Atendimento muito demorado na agência, fiquei quase uma hora à espera e ninguém sabia responder.',
  'O aplicativo é bom, mas as tarifas subiram outra vez este ano.',
  'Une heure d’attente au téléphone et personne pour répondre à ma question. C’est inadmissible.',
  'L’agence est agréable et les conseillers sont toujours très aimables avec nous.',
  'Die Filiale ist schön, aber am Telefon erreicht man nie jemanden und die Gebühren sind zu hoch.',
  'Personale gentilissimo, ma per aprire un conto ci sono voluti quasi due mesi.',
];
