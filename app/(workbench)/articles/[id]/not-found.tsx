import Link from "next/link";
import { getTranslator } from "@/app/_edge/locale";
import classes from "./_components/editor.module.css";

export default async function ArticleNotFound() {
  const t = await getTranslator("editor");
  return (
    <main id="main" className={classes.missing}>
      <h1>{t("notFound.title")}</h1>
      <p>{t("notFound.text")}</p>
      <Link href="/articles">{t("notFound.back")}</Link>
    </main>
  );
}
