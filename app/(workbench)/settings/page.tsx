import type { Metadata } from "next";
import { getTranslator } from "@/app/_edge/locale";
import { requireActor } from "@/app/_edge/session";
import { roleMay } from "@/lib/schemas/people";
import { listInvites, listPeople } from "@/lib/server/people/service";
import { PasswordForm } from "./_components/password-form";
import { PeopleSection } from "./_components/people-section";
import classes from "./_components/settings.module.css";
import { WorkspaceSection } from "./_components/workspace-section";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("nav"))("settings") };
}

export default async function SettingsPage() {
  const actor = await requireActor();
  const t = await getTranslator("settings");
  const mayManage = roleMay(actor.role, "people");
  const people = await listPeople(actor);
  const invites = mayManage ? await listInvites(actor, new Date()) : [];
  return (
    <main id="main" className={classes.page}>
      <h1 className={classes.title}>{t("title")}</h1>
      <PeopleSection people={people} invites={invites} mayManage={mayManage} me={actor.id} />
      <PasswordForm />
      {roleMay(actor.role, "settings") && <WorkspaceSection />}
    </main>
  );
}
