import Link from "next/link";
import { CentredPage } from "./_components/centred-page";
import classes from "./_components/centred-page.module.css";
import { getTranslator } from "./_edge/locale";

export default async function NotFound() {
  const t = await getTranslator("problem");
  return (
    <CentredPage>
      <h1 className={classes.title}>{t("missing")}</h1>
      <p className={classes.text}>{t("missingText")}</p>
      <Link href="/articles">{t("toArticles")}</Link>
    </CentredPage>
  );
}
