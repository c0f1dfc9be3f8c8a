import { expect, it } from "vitest";
import { signRemark, splitRemarks } from "./split-remarks";

it.each([
  ["Neema: Hakika?\nAsha Juma: Ndiyo.", true, ["Neema: Hakika?", "Asha Juma: Ndiyo."]],
  ["Neema: Hakika?\n\nAsha: Ndiyo.", true, ["Neema: Hakika?", "Asha: Ndiyo."]],
  ["Neema: Mstari wa kwanza\nna wa pili", true, ["Neema: Mstari wa kwanza\nna wa pili"]],
  ["See also: the style guide\nNote: twelve", false, ["See also: the style guide\nNote: twelve"]],
  ["", true, []],
  [" \n ", false, []],
])("of %j are told apart", (cell, isOwn, remarks) => {
  expect(splitRemarks(cell, isOwn)).toEqual(remarks);
});
it("are signed with their author's name", () => {
  expect([signRemark({ author: "Neema", body: "a: b" }), signRemark({ author: null, body: "b" })]).toEqual([
    "Neema: a: b",
    "b",
  ]);
});
