"use client";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { GLOSSARY_FORMATS } from "@/lib/schemas/exports";

/** The glossary as a file, in the format that one chooses; the download is the browser's own. */
export function ExportGlossary() {
  const t = useTranslations("exports");
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("glossary")} title={t("glossary")}>
          <IconDownload size={19} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {GLOSSARY_FORMATS.map((format) => (
          <Menu.Item key={format} component="a" href={`/api/glossary/export?bom=1&format=${format}`} download>
            {t(`glossaryFormats.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
