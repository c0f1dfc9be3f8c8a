"use client";
import { ActionIcon, Menu, useMantineColorScheme } from "@mantine/core";
import { IconUserCircle } from "@tabler/icons-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { chooseLanguage } from "@/app/_components/choose-language";
import { localeOf } from "@/lib/messages/formatting";
import type { Locale } from "@/lib/messages/locales";
import type { Role } from "@/lib/schemas/people";
import classes from "./workbench-header.module.css";

const PLACES = ["articles", "glossary", "memory", "settings"] as const;
const SCHEMES = { auto: "themeAuto", light: "themeLight", dark: "themeDark" } as const;
const LANGUAGES = { en: "english", sw: "swahili" } as const;

interface WorkbenchHeaderProps {
  actor: { name: string; email: string; role: Role };
}

export function WorkbenchHeader({ actor }: WorkbenchHeaderProps) {
  const t = useTranslations("nav");
  const roles = useTranslations("people.roles");
  const path = usePathname();
  return (
    <header className={classes.header}>
      <a className={classes.skip} href="#main">
        {t("skip")}
      </a>
      <Link className={classes.name} href="/articles">
        Tafsiri
      </Link>
      <nav className={classes.nav} aria-label={t("main")}>
        {PLACES.map((place) => (
          <Link
            key={place}
            className={classes.link}
            href={`/${place}`}
            data-label={t(place)}
            aria-current={path.startsWith(`/${place}`) ? "page" : undefined}
          >
            {t(place)}
          </Link>
        ))}
      </nav>
      <div className={classes.end}>
        <span className={classes.person}>
          {actor.name} <span className={classes.role}>· {roles(actor.role)}</span>
        </span>
        <AccountMenu email={actor.email} />
      </div>
    </header>
  );
}

function AccountMenu({ email }: { email: string }) {
  const t = useTranslations("nav");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  function showIn(language: string) {
    chooseLanguage(language as Locale);
    router.refresh();
  }

  async function signOut() {
    await api.del("/api/session");
    sessionStorage.clear(); // what this tab held unsent is not the next person's
    window.location.assign("/sign-in");
  }

  return (
    <Menu position="bottom-end" withinPortal width={200}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("account")}>
          <IconUserCircle size={22} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{email}</Menu.Label>
        <Menu.Label>{t("theme")}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as keyof typeof SCHEMES)}>
          {Object.entries(SCHEMES).map(([scheme, label]) => (
            <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick>
              {t(label)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t("language")}</Menu.Label>
        <Menu.RadioGroup value={locale} onChange={showIn}>
          {Object.entries(LANGUAGES).map(([language, label]) => (
            <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick>
              {t(label)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t("signOut")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
