import type { CommandWords } from "../messages/commandWords";
import type { Language } from "../messages/language";

/** Where a command speaks: `out` is standard output, `progress` replaces the last line of standard error on a terminal. */
export interface Console {
  readonly language: Language;
  readonly words: CommandWords;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly progress: (text: string | null) => void;
}

/** Exit codes of every command. */
export const exitCodes = { done: 0, doneWithFaults: 1, notDone: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
