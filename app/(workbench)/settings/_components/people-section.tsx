"use client";
import { Button, Select } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { ROLES, type Role } from "@/lib/schemas/people";
import { InviteForm } from "./invite-form";
import { ResetLink } from "./reset-link";
import classes from "./settings.module.css";

interface PersonRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: Date | null;
}
interface InviteRow {
  id: string;
  role: string;
  email: string | null;
  expiresAt: Date;
}
interface PeopleSectionProps {
  people: PersonRow[];
  invites: InviteRow[];
  mayManage: boolean;
  me: string;
}

/** Everybody who has an account; owners invite, change roles and close accounts here. */
export function PeopleSection({ people, invites, mayManage, me }: PeopleSectionProps) {
  const t = useTranslations("settings");
  const roles = useTranslations("people.roles");
  const format = useFormatter();
  const messageOf = useErrorMessage();
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);

  async function run(work: () => Promise<unknown>) {
    setError(null);
    try {
      await work();
      router.refresh();
    } catch (failure) {
      setError(messageOf(failure));
    }
  }

  return (
    <section className={classes.section} aria-labelledby="people-heading">
      <h2 id="people-heading" className={classes.heading}>
        {t("people")}
      </h2>
      <p className={classes.lead}>{t("peopleText")}</p>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      <ul className={classes.list}>
        {people.map((person) => (
          <li
            key={person.id}
            className={`${classes.person} ${person.disabledAt ? classes.disabled : ""}`}
            data-plain={!mayManage || person.id === me || undefined}
          >
            <div>
              <div className={classes.name}>
                {person.name} {person.id === me && <span className={classes.quiet}>· {t("you")}</span>}
              </div>
              <div className={classes.quiet}>{person.email}</div>
            </div>
            {mayManage ? (
              <Select
                aria-label={t("roleOf", { name: person.name })}
                data={ROLES.map((role) => ({ value: role, label: roles(role) }))}
                value={person.role}
                allowDeselect={false}
                disabled={person.disabledAt !== null}
                w={130}
                onChange={(role) => role && void run(() => api.patch(`/api/people/${person.id}`, { role }))}
              />
            ) : (
              <span className={classes.quiet}>{roles(person.role)}</span>
            )}
            {mayManage && person.id !== me && (
              <span className={classes.actions}>
                {person.disabledAt === null && <ResetLink personId={person.id} />}
                <Button
                  variant="subtle"
                  color={person.disabledAt ? "teal" : "red"}
                  size="compact-sm"
                  onClick={() =>
                    void run(() => api.patch(`/api/people/${person.id}`, { disabled: person.disabledAt === null }))
                  }
                >
                  {t(person.disabledAt ? "reopenAccount" : "closeAccount")}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayManage && (
        <>
          <InviteForm onInvited={() => router.refresh()} />
          {invites.length > 0 && (
            <>
              <h3 className={classes.heading} style={{ marginTop: "1.5rem" }}>
                {t("openInvites")}
              </h3>
              <ul className={classes.list}>
                {invites.map((invite) => (
                  <li key={invite.id} className={classes.person}>
                    <div>
                      <div>{invite.email ?? t("anybody")}</div>
                      <div className={classes.quiet}>
                        {t("validUntil", {
                          date: format.dateTime(new Date(invite.expiresAt), { dateStyle: "medium" }),
                        })}
                      </div>
                    </div>
                    <span className={classes.quiet}>
                      {roles.has(invite.role as Role) ? roles(invite.role as Role) : invite.role}
                    </span>
                    <Button
                      variant="subtle"
                      color="red"
                      size="compact-sm"
                      onClick={() => void run(() => api.del(`/api/invites/${invite.id}`))}
                    >
                      {t("withdraw")}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
