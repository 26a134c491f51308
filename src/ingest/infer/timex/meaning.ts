// What a temporal expression means before it is known when the text was written and what it spoke of before.

export type Year =
  /** Years before Christ count back from -1: "312 v. Chr." is -312. */
  | { readonly kind: 'given'; readonly year: number }
  /** "39": the century is left to the context. */
  | { readonly kind: 'short'; readonly digits: number }
  /** "voriges Jahr" is one back from the year of writing. */
  | { readonly kind: 'shifted'; readonly by: number }
  /** "des Jahres": the year that was spoken of. */
  | { readonly kind: 'mentioned' }
  | { readonly kind: 'open' };

/** The units that one can go forward and back by: day, week, month, year, decade, century. */
export type Step = 'D' | 'W' | 'M' | 'Y' | 'DE' | 'CE';

/** `suffix` is the time of the day in TIMEX3: "T20:30", "TEV" or nothing. */
export type Meaning =
  | { readonly kind: 'fixed'; readonly value: string }
  | {
      readonly kind: 'day';
      readonly year: Year;
      readonly month?: number;
      readonly day: number;
      readonly suffix: string;
    }
  | { readonly kind: 'month'; readonly year: Year; readonly month: number }
  | { readonly kind: 'year'; readonly year: Year }
  | { readonly kind: 'season'; readonly year: Year; readonly code: string }
  | { readonly kind: 'quarter'; readonly year: Year; readonly code: string }
  | { readonly kind: 'feast'; readonly year: Year; readonly code: string; readonly later: number }
  | { readonly kind: 'decade'; readonly digit: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: number; readonly suffix: string }
  | { readonly kind: 'weekend'; readonly shift?: number }
  | { readonly kind: 'fromWriting'; readonly step: Step; readonly by: number; readonly suffix: string }
  | { readonly kind: 'fromMention'; readonly step: Step; readonly by: number; readonly suffix: string }
  | { readonly kind: 'timeOfDay'; readonly suffix: string }
  | { readonly kind: 'today' }
  /** "damals" */
  | { readonly kind: 'then' }
  /** "zu dieser Zeit" */
  | { readonly kind: 'thisTime' };

/** "D" → a step; undefined for the units of the clock. */
export function stepOf(code: string): Step | undefined {
  return steps.find((step) => step === code);
}

const steps = ['D', 'W', 'M', 'Y', 'DE', 'CE'] as const;
