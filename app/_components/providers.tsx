"use client";
import { MantineProvider, mergeThemeOverrides } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { IntlProvider } from "use-intl";
import { formattingTag } from "@/lib/messages/formatting";
import type { Locale, Messages } from "@/lib/messages/locales";
import { theme } from "../theme";

interface ProvidersProps {
  locale: Locale;
  messages: Messages;
  nonce: string | undefined;
  children: ReactNode;
}

/** Theme, language and server state for everything below. */
export function Providers({ locale, messages, nonce, children }: ProvidersProps) {
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 5_000, refetchOnWindowFocus: true, retry: 2 } } }),
  );
  const close = messages.common.close;
  const themeWithWords = useMemo(
    () =>
      mergeThemeOverrides(theme, {
        components: { Notification: { defaultProps: { closeButtonProps: { "aria-label": close } } } },
      }),
    [close],
  );
  return (
    <IntlProvider
      locale={formattingTag(locale)}
      messages={messages}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <MantineProvider theme={themeWithWords} defaultColorScheme="auto" getStyleNonce={() => nonce ?? ""}>
        <QueryClientProvider client={queries}>
          {children}
          <Notifications position="bottom-center" limit={3} />
        </QueryClientProvider>
      </MantineProvider>
    </IntlProvider>
  );
}
