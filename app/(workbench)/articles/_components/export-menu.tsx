"use client";
import { Button, Checkbox, NativeSelect, Popover, Radio, Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SEGMENT_STATUSES, type SegmentStatus } from "@/lib/core/segments/status";
import { ARTICLE_FORMATS, type ArticleFormat } from "@/lib/schemas/exports";
import classes from "./export-menu.module.css";

interface ExportMenuProps {
  /** one article, or every one as a zip where there is none */
  articleId?: string;
  /** of all articles, where there are some */
  collections?: readonly string[];
}

/** Every article: in every format, or as one translation memory. */
const WHOLES = ["zip", "tmx"] as const;
type Whole = (typeof WHOLES)[number];

const ADDRESSES: Record<Whole, string> = { zip: "/api/export", tmx: "/api/export/tmx" };

/** Formats that are text to read hold no furniture. */
const WITH_FURNITURE = new Set<ArticleFormat>(["csv", "tsv", "json", "docx", "xlsx"]);

/** What goes out, in which format; the download is the browser's own. */
export function ExportMenu({ articleId, collections = [] }: ExportMenuProps) {
  const t = useTranslations("exports");
  const statusNames = useTranslations("editor.status");
  const [format, setFormat] = useState<ArticleFormat>("html");
  const [whole, setWhole] = useState<Whole>("zip");
  const [collection, setCollection] = useState("");
  const [statuses, setStatuses] = useState<SegmentStatus[]>([...SEGMENT_STATUSES]);
  const [captions, setCaptions] = useState(true);
  const [furniture, setFurniture] = useState(false);
  const [bom, setBom] = useState(true);
  const isZip = articleId === undefined && whole === "zip";
  const isWholeTmx = articleId === undefined && whole === "tmx";
  const mayHaveFurniture = articleId === undefined ? isZip : WITH_FURNITURE.has(format);
  const mayHaveBom = articleId === undefined ? isZip : format === "csv";
  const query = new URLSearchParams({
    ...(articleId === undefined ? {} : { format }),
    ...(isWholeTmx && collection !== "" ? { collection } : {}),
    statuses: statuses.join(","),
    captions: captions ? "1" : "0",
    ...(isWholeTmx ? {} : { furniture: furniture && mayHaveFurniture ? "1" : "0", bom: bom && mayHaveBom ? "1" : "0" }),
  });
  const address = articleId === undefined ? ADDRESSES[whole] : `/api/articles/${articleId}/export`;

  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-md"
          className={classes.button ?? ""}
          aria-label={t(articleId === undefined ? "exportAll" : "export")}
        >
          <IconDownload size={16} stroke={1.5} aria-hidden="true" />
          <span className={classes.label}>{t(articleId === undefined ? "exportAll" : "export")}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md">
          {articleId !== undefined && (
            <Radio.Group label={t("format")} value={format} onChange={(value) => setFormat(value as ArticleFormat)}>
              <Stack gap={6} mt={6}>
                {ARTICLE_FORMATS.map((one) => (
                  <Radio key={one} value={one} label={t(`formats.${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {articleId === undefined && (
            <Radio.Group label={t("format")} value={whole} onChange={(value) => setWhole(value as Whole)}>
              <Stack gap={6} mt={6}>
                {WHOLES.map((one) => (
                  <Radio key={one} value={one} label={t(`wholes.${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
          {isWholeTmx && collections.length > 0 && (
            <NativeSelect
              label={t("collection")}
              data={[{ value: "", label: t("allCollections") }, ...collections]}
              value={collection}
              onChange={(event) => setCollection(event.currentTarget.value)}
            />
          )}
          <Checkbox.Group
            label={t("statuses")}
            value={statuses}
            onChange={(values) => setStatuses(SEGMENT_STATUSES.filter((status) => values.includes(status)))}
          >
            <Stack gap={6} mt={6}>
              {SEGMENT_STATUSES.map((status) => (
                <Checkbox key={status} value={status} label={statusNames(status)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Stack gap={6}>
            <Checkbox
              label={t("captions")}
              checked={captions}
              onChange={(event) => setCaptions(event.currentTarget.checked)}
            />
            {mayHaveFurniture && (
              <Checkbox
                label={t("furniture")}
                checked={furniture}
                onChange={(event) => setFurniture(event.currentTarget.checked)}
              />
            )}
            {mayHaveBom && (
              <Checkbox label={t("bom")} checked={bom} onChange={(event) => setBom(event.currentTarget.checked)} />
            )}
          </Stack>
          {statuses.length > 0 ? (
            <Button component="a" href={`${address}?${query}`} download className={classes.download ?? ""}>
              {t("download")}
            </Button>
          ) : (
            <p className={classes.hint}>{t("chooseStatus")}</p>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
