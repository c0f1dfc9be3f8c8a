import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CentredPage } from "../_components/centred-page";
import { getTranslator } from "../_edge/locale";
import { currentActor } from "../_edge/session";
import { SignInForm } from "./_components/sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("people"))("signIn") };
}

/** Only a path of our own: an address from outside would be an open redirect. */
const ownPath = (next: string | string[] | undefined): string =>
  typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/";

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const next = ownPath((await searchParams).next);
  if (await currentActor()) redirect(next);
  return (
    <CentredPage>
      <SignInForm next={next} />
    </CentredPage>
  );
}
