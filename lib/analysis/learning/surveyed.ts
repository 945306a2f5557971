import { learningLimits } from './settings';

const { folds } = learningLimits;

/** Texts as the survey leaves them, in the order in which they came: ids, poles, people, days and what the reader made of each. */
export class Surveyed {
  readonly ids: number[] = [];
  readonly poles: number[] = [];
  readonly voices: number[] = [];
  readonly days: (number | null)[] = [];
  readonly bins: number[] = [];
  /** What the reader made of each, −1…1; 0 where it found no signal. */
  readonly scores: number[] = [];

  /** Folds by people, and by time: those who spoke first are the first fold, so that each is tried on a time of its own. */
  foldsOf(): Uint8Array {
    const firstDay = new Map<number, number>();
    const texts = new Map<number, number>();
    this.voices.forEach((voice, at) => {
      const day = this.days[at] ?? Number.MAX_SAFE_INTEGER;
      firstDay.set(voice, Math.min(day, firstDay.get(voice) ?? Number.MAX_SAFE_INTEGER));
      texts.set(voice, (texts.get(voice) ?? 0) + 1);
    });
    const people = [...firstDay.keys()].sort((a, b) => (firstDay.get(a) ?? 0) - (firstDay.get(b) ?? 0) || a - b);
    const foldOf = new Map<number, number>();
    let before = 0;
    for (const voice of people) {
      foldOf.set(voice, Math.min(folds - 1, Math.floor((before * folds) / this.voices.length)));
      before += texts.get(voice) ?? 0;
    }
    return Uint8Array.from(this.voices, (voice) => foldOf.get(voice) ?? 0);
  }
}
