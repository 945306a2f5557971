import { describe, expect, it } from 'vitest';
import { csv, readAll, utf8 } from './testing/read-all';

const read = (table: readonly (readonly string[])[], delimiter = ',') => readAll(utf8(csv(table, delimiter)));
type Plan = Awaited<ReturnType<typeof read>>['plan'];
const headersOf = (plan: Plan, field: string) =>
  plan.columns.filter((column) => column.field === field).map((column) => plan.headers[column.column]);
const codes = (plan: Plan) => plan.problems.map((problem) => problem.code);

describe('questions of a Google form in Spanish', () => {
  it.each([
    ['¿Qué podríamos mejorar?', '¿Cómo calificarías nuestro servicio?'],
    ['Cuéntanos tu experiencia', 'Del 1 al 5, ¿qué tan satisfecho quedaste?'],
    ['Comentarios adicionales', '¿Cómo valorarías la atención?'],
    ['Explícanos', 'Califica tu visita'],
    ['¿Por qué?', '¿Qué nota nos das?'],
    ['Impresiones', 'Nivel de satisfacción'],
  ])('“%s” is the text and “%s” the rating, though most answers are short', async (open, marked) => {
    const { plan, mentions } = await read([
      ['Marca temporal', 'Edad', '¿En qué tienda compraste?', marked, open],
      ['8/01/2026 18:14:00', '34', 'Centro', '5', 'Bien'],
      ['9/01/2026 10:14:00', '51', 'Norte', '3', 'Rápido'],
      ['13/01/2026 9:02:11', '22', 'Centro', '1', 'Nadie atendía la caja y me fui sin comprar nada, una pena'],
      ['14/01/2026 9:02:11', '22', 'Centro', '2', 'Mucha cola'],
      ['15/01/2026 9:02:11', '67', 'Sur', '4', ''],
    ]);
    expect([headersOf(plan, 'text'), headersOf(plan, 'rating')]).toEqual([[open], [marked]]);
    expect(mentions.map((mention) => [mention.text, mention.rating?.raw])).toEqual([
      ['Bien', 5],
      ['Rápido', 3],
      ['Nadie atendía la caja y me fui sin comprar nada, una pena', 1],
      ['Mucha cola', 2],
      ['', 4],
    ]);
    expect(plan.columns.every((column) => column.confidence > 0 && column.confidence <= 1)).toBe(true);
  });

  it('several free questions are read as one, said so; "nothing" beside an answer is left out', async () => {
    const { plan, mentions } = await read([
      ['Marca temporal', '¿Qué te gustó?', '¿Qué podríamos mejorar?', 'Puntuación'],
      ['1/02/2026 10:00:00', 'El trato', 'Los tiempos, llegó una semana tarde', '3'],
      ['2/02/2026 10:00:00', 'Todo', 'Nada', '5'],
      ['13/02/2026 10:00:00', '', 'Nada', '2'],
    ]);
    expect(plan.problems).toContainEqual({
      code: 'texts-joined',
      column: '¿Qué te gustó? · ¿Qué podríamos mejorar?',
      count: 2,
    });
    expect(mentions.map((mention) => mention.text)).toEqual([
      'El trato\nLos tiempos, llegó una semana tarde',
      'Todo',
      'Nada',
    ]);
  });

  it('of several marks the one for the whole is read, and the others are named', async () => {
    const { plan } = await read([
      [
        'Marca temporal',
        'Califica la limpieza',
        '¿Cómo calificarías el servicio en general?',
        '¿Volverías?',
        'Sugerencias',
      ],
      ['1/02/2026 10:00:00', '5', '2', 'Sí', 'Más personal'],
      ['2/02/2026 10:00:00', '4', '3', 'No', ''],
      ['13/02/2026 10:00:00', '4', '1', 'No', 'Bajar precios'],
    ]);
    expect(headersOf(plan, 'rating')).toEqual(['¿Cómo calificarías el servicio en general?']);
    expect(plan.problems).toContainEqual({ code: 'ratings-not-read', column: 'Califica la limpieza', count: 1 });
  });

  it('answers picked from a list, ticks and places are no text', async () => {
    const picks = ['Precio', 'Trato', 'Precio, Trato', 'Trato, Calidad', 'Precio, Calidad', 'Precio, Trato, Calidad'];
    const { plan } = await read([
      ['Marca temporal', 'Aspectos a destacar', 'Acepto las condiciones', 'Sugerencias'],
      ...Array.from({ length: 12 }, (_, i) => [
        `${i + 1}/02/2026 10:00:00`,
        picks[i % picks.length] ?? '',
        'Acepto las condiciones',
        i % 3 ? '' : `Idea ${i}`,
      ]),
    ]);
    expect(headersOf(plan, 'text')).toEqual(['Sugerencias']);
  });
});

describe('questions of a form in English', () => {
  it('are told apart likewise', async () => {
    const { plan, mentions } = await read([
      [
        'Timestamp',
        'How would you rate our support?',
        'What could we do better?',
        'Anything else?',
        'Which product do you own?',
      ],
      ['1/15/2026 14:03:22', '2', 'Answer the phone', '', 'Lamp'],
      ['1/16/2026 9:03:22', '5', 'Nothing', 'Great team, thanks', 'Chair'],
      ['1/17/2026 9:03:22', '4', 'Delivery', '', 'Lamp'],
    ]);
    expect(headersOf(plan, 'rating')).toEqual(['How would you rate our support?']);
    expect(mentions.map((mention) => [mention.text, mention.product])).toEqual([
      ['Answer the phone', 'Lamp'],
      ['Great team, thanks', 'Chair'],
      ['Delivery', 'Lamp'],
    ]);
  });
});

describe('a form’s “Username”', () => {
  it.each([
    ['authorEmail', 'ana@example.com'],
    ['author', 'Ana López'],
  ])('is the %s where it holds %s', async (field, who) => {
    const { plan } = await read([
      ['Timestamp', 'Username', 'Comments'],
      ['1/15/2026 14:03:22', who, 'Slow'],
    ]);
    expect(headersOf(plan, field)).toEqual(['Username']);
  });
});

describe('what is not read is told', () => {
  it('a column of sentences beside the text, but no copy of the text', async () => {
    const { plan, mentions } = await read([
      ['fecha', 'comentario', 'comentario_limpio', 'notas internas', 'nota'],
      [
        '2026-02-01',
        'Tardaron mucho, mucho',
        'tardaron mucho mucho',
        'Llamar al cliente el lunes y ofrecer un descuento',
        '2',
      ],
      ['2026-02-02', 'Muy bien', 'muy bien', 'El cliente habitual pide factura y hablar con el jefe', '5'],
    ]);
    expect(mentions.map((mention) => mention.text)).toEqual(['Tardaron mucho, mucho', 'Muy bien']);
    expect(plan.problems).toContainEqual({ code: 'text-not-read', column: 'notas internas', count: 2 });
    expect(codes(plan)).not.toContain('texts-joined');
  });

  it('a file whose rows have no text although another column does', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => [
      `2026-01-01`,
      '',
      '4',
      i < 20 ? 'x' : `Pedí ayuda ${i} veces por teléfono y nadie supo decirme nada`,
    ]);
    const { plan } = await readAll(utf8(csv([['fecha', 'comentario', 'nota', 'zz'], ...rows])), {
      mapping: { text: 'comentario', rating: 'nota' },
    });
    expect(plan.problems).toContainEqual({ code: 'rows-without-text', column: null, count: 40 });
    const chosen = await read([['fecha', 'comentario', 'nota', 'zz'], ...rows]);
    // Left to itself, the mapping takes the column that is filled.
    expect(headersOf(chosen.plan, 'text')).toContain('zz');
  });

  it('a known export whose own text column is empty', async () => {
    const { plan } = await read([
      ['Id', 'Requester', 'Subject', 'Satisfaction Score', 'Created at', 'Detalle [txt]'],
      ['8', 'Ana', 'Factura duplicada', 'Good', '2026-01-05 10:00', ''],
      ['9', 'Bo', '', 'Bad', '2026-01-05 10:00', 'Llevo tres llamadas y nadie sabe decirme qué pasa con mi alta'],
    ]);
    expect(plan.problems).toContainEqual({ code: 'text-not-read', column: 'Detalle [txt]', count: 1 });
  });

  it('the twin of a column that holds one value', async () => {
    const { plan, mentions } = await read([
      ['fecha', 'texto', 'autor', 'autor', 'nota', 'nota'],
      ['2026-01-01', 'no contestan nunca', 'Ana', 'Luis', '2', '5'],
      ['2026-01-02', 'contestan tarde', 'Bo', 'Eva', '3', '5'],
    ]);
    expect(mentions[0]).toMatchObject({ author: 'Ana', rating: { raw: 2 } });
    expect(plan.problems).toContainEqual({ code: 'twin-not-read', column: 'autor', count: 1 });
    expect(plan.problems).toContainEqual({ code: 'ratings-not-read', column: 'nota', count: 1 });
  });
});

describe('one column to one field', () => {
  it('by the best total: a partial name gives way to the column that fits better', async () => {
    const { plan } = await read([
      ['product_id', 'productTitle', 'rating', 'author', 'body', 'created_at'],
      ['1', 'Mug', '4', 'Al', 'Nice but late', '2026-01-31 10:00:00'],
      ['2', 'Cup', '2', 'Bo', 'Broken on arrival', '2026-01-30 11:00:00'],
    ]);
    expect(headersOf(plan, 'product')).toEqual(['productTitle']);
    expect(headersOf(plan, 'title')).toEqual([]);
    const columns = plan.columns.map((column) => column.column);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('a title alone is the text, and nobody says that there is none', async () => {
    const { plan, mentions } = await read([
      ['fecha', 'asunto'],
      ['2026-01-01', 'No me devuelven la llamada'],
      ['2026-01-02', 'Baja'],
    ]);
    expect(mentions.map((mention) => [mention.title, mention.text])).toEqual([
      [null, 'No me devuelven la llamada'],
      [null, 'Baja'],
    ]);
    expect(codes(plan)).not.toContain('no-text-column');
  });
});

describe('a form with few different answers', () => {
  const SENTENCES = [
    'La espera en la caja fue demasiado larga',
    'Nadie me supo decir cuándo llegaba el pedido',
    'El precio subió sin avisar a los clientes',
    'La aplicación se cierra al intentar pagar',
    'El local estaba sucio y con mal olor',
    'Me atendieron de mala gana en el mostrador',
    'El producto llegó roto y sin factura',
    'No respondieron a ninguno de mis correos',
  ];
  const form = (question: string, answers: readonly string[]) =>
    read([
      ['Marca temporal', '¿Cómo calificarías nuestro servicio?', question],
      ...Array.from({ length: 30 }, (_, i) => [
        `${(i % 28) + 1}/01/2026 18:14:00`,
        String((i % 5) + 1),
        answers[i % answers.length] ?? '',
      ]),
    ]);

  it.each(['¿Qué fue lo que menos te gustó?', '¿Qué te molestó?', '¿Por qué?', '¿Qué fue lo que falló?'])(
    '“%s” is answered in words, though sentences are repeated',
    async (question) => {
      const { plan, mentions } = await form(question, SENTENCES);
      expect(headersOf(plan, 'text')).toEqual([question]);
      expect(mentions.every((mention) => mention.text.length > 20)).toBe(true);
    },
  );

  it('commas within repeated sentences make no list of options of them', async () => {
    const question = '¿Qué fue lo que menos te gustó?';
    const { plan } = await form(
      question,
      SENTENCES.map((sentence) => `${sentence}, y ${sentence.length} veces`),
    );
    expect(headersOf(plan, 'text')).toEqual([question]);
  });

  it('short answers are read too, where they are several and nothing else is text', async () => {
    const question = '¿Qué fue lo que menos te gustó?';
    const { plan } = await form(question, 'El precio|La cola|El frío|La música|El trato|El ruido|Nada'.split('|'));
    expect(headersOf(plan, 'text')).toEqual([question]);
  });

  it('answers picked from a short list are still none', async () => {
    const { plan } = await form('¿Qué fue lo que menos te gustó?', ['El precio', 'La espera', 'El trato']);
    expect(headersOf(plan, 'text')).toEqual([]);
  });
});
