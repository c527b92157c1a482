import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Component } from "react";
import type { Language } from "../../messages/language";
import { shellWords } from "../../messages/pane/shellWords";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

function Broken({ error, language }: { readonly error: Error; readonly language: Language }): ReactElement {
  const styles = useStyles();
  const { title, text, reload, detail } = shellWords(language).broken;
  return (
    <main className={styles.page} role="alert">
      <Text as="h1" size={500} weight="semibold">{title}</Text>
      <Text as="p">{text}</Text>
      <Button appearance="primary" onClick={() => window.location.reload()}>{reload}</Button>
      <Text as="p" className={styles.detail}>{`${detail}: ${error.message}`}</Text>
    </main>
  );
}

/** Shows a plain message in place of the pane when something unexpected was thrown: a bug, never a fault of a file or a refusal of the workbook. */
export class PaneBoundary extends Component<{ readonly language: Language; readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} language={this.props.language} />;
  }
}
