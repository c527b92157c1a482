import { createContext, useContext } from "react";
import type { Language } from "../../messages/language";

/** The language that parts speak, also outside the pane. */
export const LanguageContext = createContext<Language>("vi");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
