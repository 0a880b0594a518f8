import { Button, Menu } from "@mantine/core";
import { IconDownload, IconFileSpreadsheet, IconFileTypeCsv } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type ExportFormat, exportFormats, type ListName } from "@trama/lists";
import { api, fileOf } from "../../api/client";
import { announce } from "../../forms/announcement";
import { useSay } from "../../words/say";
import { useLanguage } from "../../words/speech-provider";
import { useFormat } from "../../words/use-format";

interface ExportMenuProps {
  list: ListName;
  /** What the file is called, before the day. */
  name: string;
  columns: readonly { key: string; action?: boolean; picture?: boolean }[];
  /** The rows to take away, in the order shown. */
  rows: readonly { id: string }[];
  /** Whether they are the rows chosen, and not all those shown. */
  chosen: boolean;
  /** What the rows are about, where the list is not about everything. */
  about?: Readonly<Record<string, string>> | undefined;
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser reads the file after this click: what it reads must still be there.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const icons = { csv: IconFileTypeCsv, xlsx: IconFileSpreadsheet };

/** Takes away exactly what a list shows: its rows in their order, its columns in theirs. The server writes the file. */
export function ExportMenu({ list, name, columns, rows, chosen, about = {} }: ExportMenuProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { today } = useFormat();
  const taking = useMutation({
    mutationFn: (format: ExportFormat) =>
      fileOf(
        api["list-exports"].$post({
          json: {
            ...{ list, format, language, about },
            columns: columns.filter(({ action, picture }) => !action && !picture).map(({ key }) => key),
            ids: rows.map(({ id }) => id),
          },
        }),
      ),
    onSuccess: (file, format) => {
      save(file, `${name} ${today()}.${format}`);
      announce(say("admin:export.done", { count: rows.length }));
    },
    onError: (error) => announce(error.message || say("admin:app.failed")),
  });
  return (
    <Menu position="bottom-end" shadow="md" width={260}>
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          loading={taking.isPending}
          disabled={rows.length === 0}
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {chosen ? say("admin:export.chosen", { count: rows.length }) : say("admin:export.all")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {exportFormats.map((format) => {
          const Icon = icons[format];
          return (
            <Menu.Item
              key={format}
              leftSection={<Icon size={16} aria-hidden="true" />}
              onClick={() => taking.mutate(format)}
            >
              {say(`admin:export.${format}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
