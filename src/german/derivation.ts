// Brings words that are made from one another to what they have in common: "Gründung" and "gegründet".
import { stemOf } from './stem.ts';

/**
 * The stem that a stem is made from, itself when it is made from none: "grundung" → "grund", "griechisch" → "griech".
 * Stems have lost the ends of their suffixes: "freihei" is "Freiheit", "griechenla" is "Griechenland".
 */
export function originOf(stem: string): string {
  const shorter = stemOf(stem.replace(suffix, ''));
  return shorter.length < shortest || shorter.length >= stem.length ? stem : originOf(shorter);
}

const shortest = 4; // letters: less is common to words of any kind
const suffix = /(?:ung|[hk]ei|lich|isch|ig|i|(?:en)?la)$/;
