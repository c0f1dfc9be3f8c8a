import { expect, type Locator, type Page } from "@playwright/test";

/** The editor of an article, as a translator sees it. */
export class EditorPage {
  constructor(readonly page: Page) {}

  async open(articleId: string): Promise<void> {
    await this.page.goto(`/articles/${articleId}`);
    await expect(this.row(1)).toBeVisible();
  }

  /** Paragraphs are counted as the editor counts them: furniture and the like have no number. */
  row(number: number): Locator {
    return this.page.getByRole("group", { name: new RegExp(`^Paragraph ${number} of `) });
  }
  rowWith(source: string): Locator {
    return this.page.getByRole("group", { name: /^Paragraph / }).filter({ hasText: source });
  }
  /** The text area of whatever row is in hand. */
  get area(): Locator {
    return this.page.getByRole("textbox", { name: /^Translation of paragraph / });
  }
  get saveState(): Locator {
    return this.page.getByRole("status").filter({ hasText: /^(Saved|Saving…|Offline|Conflict|Not saved)$/ });
  }
  get conflict(): Locator {
    return this.page.getByRole("alertdialog", { name: "Two people wrote on this paragraph" });
  }

  /** Takes a row in hand by a click on the empty side of it. */
  async take(row: Locator): Promise<void> {
    await row.locator("[lang=en]").last().click();
    await expect(row.getByRole("textbox", { name: /^Translation of/ })).toBeFocused();
  }
  async expectSaved(): Promise<void> {
    await expect(this.saveState).toHaveText("Saved");
  }
}
