/**
 * Contrast. `after`: what follows weighs more than what stood before ("bonito pero caro").
 * `before`: the clause it opens gives way to the other one ("aunque es caro, volvere").
 * Own curation, Raíz contributors, MIT.
 */
export const contrast = {
  after: [
    'pero',
    'pero bueno',
    'sin embargo',
    'no obstante',
    'ahora bien',
    'en cambio',
    'por el contrario',
    'al contrario',
    'eso si',
    'con todo',
    'aun asi',
    'asi y todo',
    'lo unico',
    'lo unico malo',
    'lo unico que',
    'sino',
    'sino que',
    'lastima que',
    'pena que',
  ],
  before: [
    'aunque',
    'a pesar de',
    'a pesar de que',
    'pese a',
    'pese a que',
    'si bien',
    'por mas que',
    'por mucho que',
    'aun cuando',
    'aun siendo',
    'quitando',
    'excepto',
    'salvo',
    'salvando',
    'dejando de lado',
    'mas alla de',
  ],
};
