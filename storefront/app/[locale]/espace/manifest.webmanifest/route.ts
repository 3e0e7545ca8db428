import { isLocale, directionOf, languageOf } from "@/lib/i18n/locales"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

const ICONS = [
  { file: "icon-192.png", sizes: "192x192", purpose: "any" },
  { file: "icon-512.png", sizes: "512x512", purpose: "any" },
  { file: "icon-maskable-192.png", sizes: "192x192", purpose: "maskable" },
  { file: "icon-maskable-512.png", sizes: "512x512", purpose: "maskable" },
]

/** How the space looks and opens once it is kept on a phone's home screen. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/espace/manifest.webmanifest">
): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) {
    return new Response(null, { status: 404 })
  }
  const t = getTranslator(locale, "space")
  const language = languageOf(locale)
  const manifest = {
    id: "/espace",
    name: t("title"),
    short_name: t("shortTitle"),
    description: t("intro"),
    lang: language,
    dir: directionOf(language),
    start_url: localePath(locale, "/espace"),
    scope: localePath(locale, "/espace"),
    display: "standalone",
    orientation: "portrait",
    background_color: "#fbf6ec",
    theme_color: "#211a15",
    icons: ICONS.map(({ file, ...icon }) => ({
      src: `/pictures/space/${file}`,
      type: "image/png",
      ...icon,
    })),
    shortcuts: (["orders", "stock"] as const).map((tab) => ({
      name: t(`tabs.${tab}`),
      url: localePath(locale, `/espace/${tab}`),
    })),
  }
  return Response.json(manifest, {
    headers: {
      "content-type": "application/manifest+json",
      "cache-control": "public, max-age=3600",
    },
  })
}
