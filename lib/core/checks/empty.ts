import { defineCheck, wholeOf } from "./check";

/** The source says something and the translation nothing. */
export const empty = defineCheck(
  "empty",
  "error",
  ({ source, target }) => (source.trim() !== "" && target.trim() === "" ? [wholeOf("target", target)] : []),
  { runsOnEmpty: true },
);
