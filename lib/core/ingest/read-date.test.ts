import { describe, expect, it } from "vitest";
import { isAge, readDate } from "./read-date";

describe("a line that is a date", () => {
  it.each([
    ["12 Septemba 2023", "2023-09-12"],
    ["Septemba 12, 2023", "2023-09-12"],
    ["Julai 08, 2024", "2024-07-08"],
    ["Ijumaa, 3 Agosti 2023", "2023-08-03"],
    ["Jumatano, Juni 18, 2025", "2025-06-18"],
    ["09.10.2007", "2007-10-09"],
    ["08/06/2023", "2023-06-08"],
    ["2021-02-28", "2021-02-28"],
    ["Imechapishwa: 08/06/2023 - 16:20", "2023-06-08"],
    ["Ilisasishwa 1 Disemba 2019, 14:05 EAT", "2019-12-01"],
    ["Published on March 3rd, 2020", "2020-03-03"],
    ["tarehe 5 mwezi wa Mei 2011", "2011-05-05"],
    ["29.02.2024", "2024-02-29"],
    ["Jumamosi, Septemba 21, 2024 — updated on Septemba 22, 2024", "2024-09-21"],
    ["Alhamisi, Novemba 26, 2026 Local time: 16:40", "2026-11-26"],
    ["Imeboreshwa 3 Machi 2025 saa 10:12 jioni | 2 min read", "2025-03-03"],
    ["2/04/2025 06:12:00 PM", "2025-04-02"],
    ["_Jumatatu, 6 Oktoba 2025_", "2025-10-06"],
  ])("%s is %s and nothing else", (line, iso) => {
    expect(readDate(line)).toMatchObject({ iso, alone: true });
  });
});

describe("a line that holds a date", () => {
  it.each([
    ["Mkataba huo ulitiwa saini mnamo 4 Oktoba 1998 mjini Arusha", "1998-10-04"],
    ["Wakulima waandamana | Redio Mfano | 17.11.2008", "2008-11-17"],
  ])("%s", (line, iso) => {
    expect(readDate(line)).toMatchObject({ iso, alone: false });
  });
});

describe("no day of the calendar", () => {
  it.each(["31 Februari 2020", "29.02.2023", "13/13/2020", "Septemba 2023", "saa 12.09.2023.4", "120 Mei 2020", ""])(
    "%s",
    (line) => {
      expect(readDate(line)).toBeNull();
    },
  );
});

describe("how old a page was", () => {
  it.each([
    "Imechapishwa saa 3 zilizopita",
    "Imeboreshwa Saa 4 zilizopita",
    "Saa 2 zilizopita",
    "dakika kumi zilizopita",
    "siku 1 iliyopita",
    "2 hours ago",
    "Updated 15 minutes ago",
  ])("%s", (line) => {
    expect(isAge(line)).toBe(true);
  });

  it.each(["Miaka mitatu iliyopita alikuwa mwalimu", "Saa tatu asubuhi", "wiki iliyopita"])("not: %s", (line) => {
    expect(isAge(line)).toBe(false);
  });
});
