import type { Metadata } from "next";
import { CentredPage } from "../_components/centred-page";
import { getTranslator } from "../_edge/locale";
import { JoinForm } from "./_components/join-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("people"))("joinTitle") };
}

/** Where one-time links lead; the token stands behind the # and so never reaches a log. */
export default function JoinPage() {
  return (
    <CentredPage>
      <JoinForm />
    </CentredPage>
  );
}
