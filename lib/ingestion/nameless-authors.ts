/** What sources write in place of a name: each stands for any number of people, who must not be taken for one author. */
const NAMELESS = new Set([
  'a google user',
  'a tripadvisor member',
  'amazon customer',
  'anonimo',
  'anonima',
  'anonymous',
  'anonymous employee',
  'anonymous user',
  'client',
  'cliente',
  'cliente amazon',
  'cliente anonimo',
  'cliente de amazon',
  'cliente verificado',
  'current employee',
  'customer',
  'deleted',
  'deleted user',
  'desconocido',
  'empleado actual',
  'empleado anonimo',
  'facebook user',
  'former employee',
  'google user',
  'guest',
  'invitado',
  'kindle customer',
  'n a',
  'na',
  'no name',
  'none',
  'null',
  'sin nombre',
  'tripadvisor member',
  'un miembro de tripadvisor',
  'un usuario de google',
  'undefined',
  'unknown',
  'user',
  'usuario',
  'usuario anonimo',
  'usuario de facebook',
  'usuario de google',
  'verified buyer',
  'verified customer',
  'verified purchaser',
]);

/** Whether an author's name is none: a word that stands for anybody, or no letter or digit at all. */
export function isNameless(name: string): boolean {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words === null || NAMELESS.has(words.join(' '));
}
