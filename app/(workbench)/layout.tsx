import type { ReactNode } from "react";
import { requireActor } from "../_edge/session";
import { WorkbenchHeader } from "./_components/workbench-header";

export default async function WorkbenchLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  return (
    <>
      <WorkbenchHeader actor={{ name: actor.name, email: actor.email, role: actor.role }} />
      {children}
    </>
  );
}
