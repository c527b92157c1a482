import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, makeStyles } from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { PageWords } from "../../messages/pane/page";
import { useDrawnSpan } from "./useDrawnSpan";

const useStyles = makeStyles({
  // The list keeps its place itself when it grows.
  list: { maxHeight: "60vh", overflowY: "auto", overflowAnchor: "none", "& [role=menuitemradio]": { flexShrink: 0 } },
});

interface SheetMenuProps {
  readonly words: PageWords;
  readonly sheets: readonly string[];
  readonly shown: string;
  readonly onShow: (sheet: string) => void;
}

/** All sheets as a menu, for workbooks with more of them than the line of tabs shows. */
export function SheetMenu({ words, sheets, shown, onShow }: SheetMenuProps): ReactElement {
  return (
    <Menu checkedValues={{ sheet: [shown] }} onCheckedValueChange={(_, { checkedItems }) => onShow(checkedItems[0] ?? shown)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<NavigationRegular />} aria-label={words.allSheets} title={words.allSheets} />
      </MenuTrigger>
      <MenuPopover>
        <SheetItems sheets={sheets} shown={shown} />
      </MenuPopover>
    </Menu>
  );
}

function SheetItems({ sheets, shown }: Pick<SheetMenuProps, "sheets" | "shown">): ReactElement {
  const styles = useStyles();
  const { first, end, before, after } = useDrawnSpan(sheets.length, sheets.indexOf(shown));
  return (
    <MenuList className={styles.list}>
      {first > 0 && <span ref={before} />}
      {sheets.slice(first, end).map((sheet, index) => <MenuItemRadio key={sheet} name="sheet" value={sheet} aria-setsize={sheets.length} aria-posinset={first + index + 1}>{sheet}</MenuItemRadio>)}
      {end < sheets.length && <span ref={after} />}
    </MenuList>
  );
}
