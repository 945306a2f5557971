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
};

describe.each(Object.entries(sentences))('the sentiment of %s', (lang, said) => {
  it.each(said)('reads “%s” as %s', (text, label) => {
    const { sentiment, opinions, topics, leaving } = analyse({ text, lang });
    expect(sentiment.label).toBe(label);
    expect([opinions, topics, leaving]).toEqual([[], [], 'none']);
  });
});
