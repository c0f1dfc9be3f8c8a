import localFont from "next/font/local";

/** The Latin parts are preloaded with metrics of their fallbacks, so that nothing shifts; the rest comes by CSS. */
export const textFont = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
      style: "italic",
    },
  ],
  weight: "200 900",
  variable: "--font-serif-latin",
  adjustFontFallback: "Times New Roman",
});

export const uiFont = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-sans-latin",
  adjustFontFallback: "Arial",
});
