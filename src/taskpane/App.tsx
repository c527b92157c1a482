import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { Language } from "../messages/language";
import { LanguageContext } from "./parts/language";
import { theme } from "./parts/theme";
import { keepLanguage, keptLanguage } from "./shell/keptLanguage";
import { PaneBoundary } from "./shell/PaneBoundary";

const usePageStyles = makeStaticStyles({ "html, body, #root": { height: "100%", margin: 0 }, ":where(h1, h2, h3, p)": { margin: 0 } });

/** A class of the provider would be that of every menu and dialog too. */
const wholeHeight = { height: "100%" };

/** What everything seen stands in: theme, language, and the boundary for bugs. */
export function App({ children }: { readonly children: (language: Language, setLanguage: (language: Language) => void) => ReactElement }): ReactElement {
  usePageStyles();
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <FluentProvider theme={theme} style={wholeHeight}>
      <LanguageContext.Provider value={language}>
        <PaneBoundary language={language}>{children(language, choose)}</PaneBoundary>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
