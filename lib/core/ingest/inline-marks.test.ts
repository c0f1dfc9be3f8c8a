import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html";

const page = (body: string) => `<html><body><article><h1>Daraja jipya lafunguliwa mjini</h1>${body}
<p>Wakazi wa mji huo walishangilia kwa furaha walipoona magari ya kwanza yakivuka daraja hilo asubuhi.</p>
<p>Serikali imesema kwamba ujenzi wa barabara nyingine utaanza mwezi ujao katika mikoa mitatu.</p></article></body></html>`;
const blockOf = (html: string, start: string) => readHtml(page(html)).blocks.find(({ text }) => text.startsWith(start));

describe("inline marks of a page", () => {
  it("stand beside the plain text", () => {
    const block = blockOf(
      '<p>Waziri <b>Neema Kileo</b> aliandika katika <em>Mwananchi</em> kwamba <a href="https://mfano.example/a">ripoti</a> <a href="/ndani">itatoka</a> kesho.</p>',
      "Waziri",
    );
    expect(block).toMatchObject({
      text: "Waziri Neema Kileo aliandika katika Mwananchi kwamba ripoti itatoka kesho.",
      marked:
        "Waziri **Neema Kileo** aliandika katika *Mwananchi* kwamba [ripoti](https://mfano.example/a) itatoka kesho.",
    });
  });
  it("say nothing where all is bold", () => {
    const block = blockOf("<p><strong>Rais alifungua daraja hilo akiwa na mawaziri wake watatu.</strong></p>", "Rais");
    expect(block?.marked).toBeUndefined();
  });
  it("are kept where lines are joined that a page wrapped", () => {
    const wrapped =
      'Wakulima wa mkoa huo walisema kwamba bei ya <a href="https://mfano.example/a">zao lao</a><br>imepanda mara mbili mwaka huu, na kwamba <b>wanunuzi</b> wengi<br>wanatoka nje ya nchi hiyo, alisema mkuu wa mkoa.';
    const { blocks } = readHtml(`<h1>Mavuno mengi Njombe</h1><p>${wrapped}</p>`);
    expect(blocks[1]?.marked).toBe(
      "Wakulima wa mkoa huo walisema kwamba bei ya [zao lao](https://mfano.example/a) imepanda mara mbili mwaka huu, na kwamba **wanunuzi** wengi wanatoka nje ya nchi hiyo, alisema mkuu wa mkoa.",
    );
  });

  it("are kept round a picture in a sentence", () => {
    const { blocks } = readHtml(
      '<h1>Mavuno mengi Njombe</h1><p>Wakulima <b>wengi</b> walivuna mahindi mwaka huu <img src="x"> na maharagwe<img src="x">. Bei ilipanda.</p>',
    );
    expect(blocks[1]).toMatchObject({
      kind: "lede",
      marked: "Wakulima **wengi** walivuna mahindi mwaka huu na maharagwe. Bei ilipanda.",
    });
  });

  it("are kept where a break stands in a sentence", () => {
    const block = blockOf(
      "<p>Alisema <b>kwa</b><br>sauti <b>kubwa</b> kwamba daraja liko tayari kutumika.</p>",
      "Alisema",
    );
    expect(block?.marked).toBe("Alisema **kwa** sauti **kubwa** kwamba daraja liko tayari kutumika.");
  });
});
