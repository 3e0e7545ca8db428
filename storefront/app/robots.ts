import type { MetadataRoute } from "next"
import { buildEnv } from "@/env"
import { LOCALES } from "@/lib/i18n/locales"

const PRIVATE_PAGES = ["cart", "checkout", "account", "orders"]

/** What crawlers may read: everything but personal pages and the API. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        ...LOCALES.flatMap((locale) =>
          PRIVATE_PAGES.map((page) => `/${locale}/${page}`)
        ),
      ],
    },
    sitemap: new URL("/sitemap.xml", buildEnv.STOREFRONT_URL).href,
  }
}
