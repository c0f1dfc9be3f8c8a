#!/usr/bin/env node
import { register } from "tsx/esm/api";

register();
// whoever reads may have enough: "tafsiri terms … | head"
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
