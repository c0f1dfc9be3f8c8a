"use client";
import { Checkbox, NativeSelect } from "@mantine/core";
import { useTranslations } from "use-intl";
import { TABLE_FIELDS, type TableField } from "@/lib/core/formats/glossary/table-fields";
import type { GlossaryPreview } from "@/lib/schemas/glossary-import";
import classes from "./glossary-import.module.css";
import type { Mapping } from "./use-glossary-import";

interface MappingTableProps {
  table: NonNullable<GlossaryPreview["table"]>;
  onChange: (mapping: Mapping) => void;
}

/** The first rows of a table, and above each column what it holds. */
export function MappingTable({ table, onChange }: MappingTableProps) {
  const t = useTranslations("glossaryImport");
  const { rows, hasHeader, fields, isRemembered } = table;
  const setField = (column: number, field: TableField) =>
    onChange({
      hasHeader,
      // a field belongs to one column
      fields: fields.map((old, k) => (k === column ? field : old === field && field !== "ignore" ? "ignore" : old)),
    });
  return (
    <section aria-label={t("columns")} className={classes.section}>
      <h2 className={classes.heading}>{t("columns")}</h2>
      <p className={classes.quiet}>{t(isRemembered ? "columnsRemembered" : "columnsGuessed")}</p>
      <div className={classes.scroll}>
        <table className={classes.sample}>
          <thead>
            <tr>
              {fields.map((field, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={column} scope="col">
                  <NativeSelect
                    size="xs"
                    aria-label={t("column", { number: column + 1 })}
                    value={field}
                    data={TABLE_FIELDS.map((value) => ({ value, label: t(`fields.${value}`) }))}
                    onChange={(event) =>
                      setField(column, TABLE_FIELDS.find((one) => one === event.currentTarget.value) ?? "ignore")
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
              <tr key={index} data-header={(hasHeader && index === 0) || undefined}>
                {fields.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={column}>{row[column] ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Checkbox
        label={t("hasHeader")}
        checked={hasHeader}
        onChange={(event) => onChange({ hasHeader: event.currentTarget.checked, fields })}
      />
    </section>
  );
}
