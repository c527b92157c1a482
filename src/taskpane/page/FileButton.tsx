import { Button } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ReactElement } from "react";

interface FileButtonProps {
  readonly label: string;
  readonly appearance: NonNullable<ButtonProps["appearance"]>;
  readonly disabled: boolean;
  readonly onOpen: (file: File) => void;
}

/** A button that lets the person choose a workbook. */
export function FileButton({ label, appearance, disabled, onOpen }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input} type="file" hidden accept=".xlsx,.xlsm,.xls" aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file !== undefined) onOpen(file);
        }}
      />
      <Button appearance={appearance} icon={<FolderOpenRegular />} disabled={disabled} onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
