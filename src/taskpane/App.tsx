import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { Language } from "../messages/language";
import { LanguageContext } from "./parts/language";
import { theme } from "./parts/theme";
import { keepLanguage, keptLanguage } from "./shell/keptLanguage";
import { PaneBoundary } from "./shell/PaneBoundary";
import type { PaneShellProps } from "./shell/PaneShell";
import { PaneShell } from "./shell/PaneShell";

const usePageStyles = makeStaticStyles({ "html, body, #root": { height: "100%", margin: 0 }, ":where(h1, h2, h3, p)": { margin: 0 } });

const useStyles = makeStyles({ provider: { height: "100%" } });

/** The pane, in Excel or beside the sheets of the standalone page. */
export function App(props: Omit<PaneShellProps, "language" | "setLanguage">): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <LanguageContext.Provider value={language}>
        <PaneBoundary language={language}>
          <PaneShell {...props} language={language} setLanguage={choose} />
        </PaneBoundary>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
