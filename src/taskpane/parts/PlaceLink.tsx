import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Location16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { partWords } from "../../messages/pane/partWords";
import { usePane } from "../paneContext";
import { useLanguage } from "./language";

const useStyles = makeStyles({
  link: { alignSelf: "flex-start", justifyContent: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`, paddingLeft: tokens.spacingHorizontalXS, textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink, minWidth: 0 },
  place: { textDecorationLine: "underline" },
  button: { alignSelf: "flex-start" },
  short: { paddingRight: tokens.spacingHorizontalXS },
});

export interface PlaceLinkProps {
  readonly sheet: string;
  readonly cell: string | null;
  /** In place of "Trang “…”, ô …". */
  readonly label?: string;
  /** A button, where going there is the next thing to do. */
  readonly primary?: boolean;
  /** One of several in a line. */
  readonly short?: boolean;
}

/** A place of the open workbook; pressed, it shows the cell. */
export function PlaceLink({ sheet, cell, label, primary = false, short = false }: PlaceLinkProps): ReactElement {
  const styles = useStyles();
  const words = partWords(useLanguage());
  const { session, ask } = usePane();
  const [gone, setGone] = useState(false);
  const show = async (): Promise<void> => setGone((await ask(() => session.select(sheet, cell))) === false);
  return (
    <>
      <Button appearance={primary ? "primary" : "transparent"} className={primary ? styles.button : mergeClasses(styles.link, short && styles.short)} {...(short ? {} : { icon: <Location16Regular /> })} onClick={() => void show()}>
        <span className={primary ? undefined : styles.place}>{label ?? words.cell(sheet, cell)}</span>
      </Button>
      {gone && <Text role="status">{words.gone}</Text>}
    </>
  );
}
