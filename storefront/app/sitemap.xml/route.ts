import { connection } from "next/server"
import { listSitePaths } from "@/lib/seo/site-paths"
import { sitemapXml } from "@/lib/seo/sitemap-xml"

/** Every public page in its nine versions. Read when asked, so that no build needs the backend. */
export async function GET(): Promise<Response> {
  await connection()
  return new Response(sitemapXml(await listSitePaths()), {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  })
}
