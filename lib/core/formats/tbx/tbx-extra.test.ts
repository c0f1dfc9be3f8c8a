import { expect, it } from "vitest";
import { parseTbx } from "./parse";
import { serializeTbx } from "./serialize";
import { giveBackTbxExtra, keepTbxExtra } from "./tbx-extra";

const TBX = `<?xml version="1.0"?>
<tbx style="dca" type="TBX-Basic" xml:lang="sw" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><titleStmt><title>Desk</title></titleStmt><sourceDesc><p>Desk</p></sourceDesc></fileDesc></tbxHeader>
<text><body><conceptEntry id="c1"><admin type="customerSubset">Habari</admin>
<langSec xml:lang="sw"><admin type="projectSubset">Siasa</admin><termSec><term>vikwazo</term><descrip type="context">Vikwazo viliwekwa.</descrip></termSec></langSec>
<langSec xml:lang="en"><termSec><term>sanctions</term><termNote type="grammaticalNumber">plural</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>`;

it("gives back what was kept, where the forms still stand", () => {
  const read = parseTbx(TBX);
  const concept = read.ok ? read.value.concepts[0] : undefined;
  if (!read.ok || !concept) throw new Error("not read");
  const bare = {
    ...concept,
    extras: [],
    languageExtras: new Map(),
    forms: concept.forms.map((form) => ({ ...form, contexts: [], extras: [] })),
  };
  const kept = keepTbxExtra(concept);
  const again = serializeTbx({ ...read.value, concepts: [giveBackTbxExtra(bare, kept)] }, 3);
  for (const said of ["Habari", "Siasa", "Vikwazo viliwekwa.", "grammaticalNumber"]) expect(again).toContain(said);
  expect(keepTbxExtra(bare)).toBeNull();
  expect(giveBackTbxExtra(bare, null)).toEqual(bare);
  for (const damaged of ["{", "[]", '{"concept":[{"name":1}],"forms":{"x":2}}'])
    expect(giveBackTbxExtra(bare, damaged).extras).toEqual([]);
});
