import { lineRule } from "../draft-line";

/**
 * A line that is nothing but an address: a permalink, a picture's file, an e-mail, a handle.
 *
 * O(n) in lines.
 */
export const addressRule = lineRule("address", ({ text }) =>
  /^(?:(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|@\w+|#\w+(?:\s+#\w+)*)$/iu.test(text) ? "furniture" : null,
);
