import type { access as reference } from '../en/access';

export const access: typeof reference = {
  signInTitle: 'Entrar',
  email: 'Correo electrónico',
  username: 'Nombre de usuario',
  usernameHint: 'Opcional. De 3 a 30 letras sin acento, cifras, puntos o guiones bajos; también sirve para entrar.',
  account: 'Correo o nombre de usuario',
  password: 'Contraseña',
  passwordHint: 'Al menos 10 caracteres.',
  name: 'Tu nombre',
  signIn: 'Entrar',
  forgot: '¿No recuerdas la contraseña? Pide un enlace al propietario de este Raíz.',
  setUpTitle: 'Pon en marcha Raíz',
  setUpBody: 'Eres la primera persona en llegar. Aquí se crea la cuenta propietaria; todo queda en esta máquina.',
  setUpAction: 'Crear la cuenta',
  inviteTitle: 'Tienes una invitación',
  inviteTo: '{email}: tienes una invitación a {workspace}.',
  inviteKnown: 'Ya tienes una cuenta aquí: escribe su contraseña.',
  inviteAction: 'Aceptar la invitación',
  resetTitle: 'Elige una contraseña nueva',
  resetAction: 'Guardar la contraseña',
  resetDone: 'La contraseña ha cambiado. Ya puedes entrar.',
  usedLinkTitle: 'Este enlace ya no sirve',
  usedLinkBody: {
    'set-up':
      'Ya se ha usado, o hay otro más nuevo. Si tu cuenta está creada, entra; si no, usa el último enlace que Raíz escribió al arrancar.',
    invitation:
      'Ya se ha usado, se ha retirado o ha caducado. Si tu cuenta está creada, entra; si no, pide otra invitación.',
    'password-reset': 'Ya se ha usado o ha caducado. Si aún no puedes entrar, pide uno nuevo a quien te lo envió.',
  },
  working: 'Un momento…',
  workspacesTitle: 'Tus espacios de trabajo',
  createTitle: 'Crea un espacio de trabajo',
  createBody: 'Un espacio reúne una marca o un cliente: sus comentarios, sus miembros, sus cifras.',
  workspaceName: 'Nombre de la marca o del cliente',
  create: 'Crear',
};
