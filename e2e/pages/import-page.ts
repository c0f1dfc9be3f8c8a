import { expect, type Locator, type Page } from "@playwright/test";

/** Pasting an article and mending the preview. */
export class ImportPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/articles/import");
  }
  async paste(text: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Paste the article here" }).fill(text);
    await this.page.getByRole("button", { name: "Read", exact: true }).click();
    await expect(this.page.getByRole("textbox", { name: "Title" })).toBeVisible();
  }
  block(kind: string, start: string): Locator {
    return this.page.getByRole("region", { name: `${kind}: ${start}` });
  }
  async setKind(block: Locator, from: string, to: string): Promise<void> {
    await block.getByRole("button", { name: from, exact: true }).click();
    await this.page.getByRole("menuitem", { name: to, exact: true }).click();
  }
  /** Saves and answers the new article's id. */
  async save(): Promise<string> {
    await this.page.getByRole("button", { name: "Save and translate" }).click();
    await this.page.waitForURL(/\/articles\/(?!import)[^/]+$/);
    return this.page.url().split("/").at(-1) ?? "";
  }
}
