/** Talk of the mark itself, both languages: it says what the stars say, and teaches nothing. Own curation, MIT. */
export const starWords: ReadonlySet<string> = new Set(
  `star stars starred rating ratings rate rated rates score scores scored point points mark marks grade grades thumb thumbs review reviews
  reviewer reviewers reviewed estrella estrellas estrellita estrellitas puntuacion puntuaciones puntuo puntuar punto puntos puntaje
  nota notas calificacion calificaciones califico calificar valoracion valoraciones valoro valorar reseña reseñas opinion opiniones
  comentario comentarios critica criticas zero cero`.split(/\s+/),
);
