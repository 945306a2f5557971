/** Words that name nothing worth a topic, both languages. Own curation, MIT. */
export const genericWords: ReadonlySet<string> = new Set(
  `thing things something anything everything nothing someone anyone everyone people person lot lots way ways time times day days week weeks
  month months year years hour hours minute minutes today yesterday tomorrow morning night ever else away later soon due thank thanks yes haha min mins bother decide decided happen happened happens start started stop stopped
  leave left leaving bring brought show shows showed seem seems seemed turn turned help helped call called ask tried trying add added gives giving
  including included old new big small large long short high low whole full next overall available etc
  one two three four five first second last next
  said say says told tell tells asked ask went go goes going gone come came comes make made makes take took taken takes give gave given use used
  using know knew think thought want wanted need needed look looked looking see saw seen find found try tried put feel felt keep kept let end
  every each such those these both own same other another bit couple few several most less least yet though although without within around through
  between during until since ago already almost maybe perhaps however actually definitely probably literally basically like well okay please
  cosa cosas algo alguien gente persona personas vez veces tiempo dia dias semana semanas mes meses hora horas minuto minutos hoy ayer mañana noche
  dice dijo dijeron decir dicen digo hacer hizo hicieron hecho hace hacen ir ido fue fueron ver visto vio dar dado dieron dio poner puesto saber sabe
  quiero quiere querer necesito necesita poder pudo deja dejar dejo llevar llevo lleva llevan tener tuve tuvo tuvimos tenia tenemos haber habido
  mismo misma mismos mismas algun alguna algunos algunas varios varias primera primero segundo ultimo ultima solamente ademas mientras durante hacia
  tenian tenido teniendo tener tuvieron parece parecia parecen pasa pasar paso pasan pasado llega llego llegar llegamos llegaron sale salir salio
  nuestro nuestra nuestros nuestras vuestro vuestra suyo suya ese aun favor incluso ademas igual sido siendo sera seria seran serian estar estado
  estando habia habian hubo hubiera haya hayan haria harian haciendo podia podian podria podrian pueda puedan puedes podemos debe deben deberia
  queria quise quisiera quieren queremos digan diga dije dijimos comentar comentan creo creia cree pienso pense siento sigue siguen seguimos seguir
  volver volvi intentar intento intentando intentamos parecer queda quedar quedo quede quedan encontrar encontramos encontre traer trae trajeron
  resulta resulto total tarde temprano luego nuevo nueva nuevos nuevas viejo vieja grande grandes pequeño pequeña alto alta bajo baja
  segun contra ante bajo tras quizas casi luego entonces pues parte lado caso tipo manera forma primer gran estos estas aquel aquella dos tres cuatro cinco`.split(
    /\s+/,
  ),
);
