// The start of the reading thread: it runs from the sources, whatever the process was started by.
import "server-only";
import { register } from "tsx/esm/api";

register();
await import("./reading-worker.ts");
