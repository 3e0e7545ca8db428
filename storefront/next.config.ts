import path from "node:path"
import type { NextConfig } from "next"
import { buildEnv } from "./env"
import { CATALOGUE_QUERY_KEYS } from "./lib/shop/catalogue-keys"
import { securityHeaders } from "./lib/security-headers"

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])
const backend = new URL(buildEnv.BACKEND_URL)

const pictureHosts = [buildEnv.BACKEND_URL, buildEnv.S3_FILE_URL]
  .filter((url) => url !== undefined)
  .map((url) => new URL(`${url.replace(/\/$/, "")}/**`))

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  typedRoutes: false,
  experimental: { globalNotFound: true },
  turbopack: { root: path.join(import.meta.dirname, "..") },
  outputFileTracingRoot: path.join(import.meta.dirname, ".."),
  cacheLife: {
    // Changed by an event; the times are only a net under a lost event.
    shop: { stale: 30, revalidate: 60 * 60, expire: 60 * 60 * 24 * 7 },
  },
  images: {
    formats: ["image/avif", "image/webp"],
    deviceSizes: [360, 480, 640, 828, 1080, 1280, 1600, 1920],
    imageSizes: [64, 96, 160, 240],
    qualities: [70],
    minimumCacheTTL: 60 * 60 * 24 * 30,
    remotePatterns: pictureHosts,
    localPatterns: [{ pathname: "/pictures/**" }],
    dangerouslyAllowLocalIP: LOOPBACK.has(backend.hostname),
  },
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders(buildEnv) },
      {
        source: "/pictures/:path*",
        headers: [{ key: "Cache-Control", value: "public, max-age=86400" }],
      },
    ]
  },
  async redirects() {
    // Cooperatives work in Morocco's market: one space a language, one worker.
    return [
      {
        source: "/:language(fr|ar|en)-:market(eu|us)/espace/:path*",
        destination: "/:language-ma/espace/:path*",
        permanent: false,
      },
    ]
  },
  async rewrites() {
    // A plain list is a static page; only a filtered one reads the query.
    const filtered = ["products", "cooperatives", "categories/:handle"].flatMap(
      (page) =>
        CATALOGUE_QUERY_KEYS.map((key) => ({
          source: `/:locale/${page}`,
          has: [{ type: "query" as const, key }],
          destination: `/:locale/${page}/filtered`,
        }))
    )
    // Headers of a page drawn per request leave before its token is looked up,
    // so that what cannot be one, such as an order's id, is turned away here.
    const noToken = {
      source:
        "/:locale((?:fr|ar|en)-(?:ma|eu|us))/orders/track/:token((?:order_.*|(?![\\w-]{32}/?$).*))",
      destination: "/:locale/missing",
    }
    // Handles hold no escapes. What does is no handle, and may not even be text.
    const noHandle = {
      source:
        "/:locale((?:fr|ar|en)-(?:ma|eu|us))/:list(products|cooperatives|categories|regions)/:handle(.*%.*)",
      destination: "/:locale/missing",
    }
    // Invented addresses share one page, so that they cannot fill the cache.
    const missing = {
      source: "/:locale((?:fr|ar|en)-(?:ma|eu|us))/:path*",
      destination: "/:locale/missing",
    }
    return {
      beforeFiles: [noHandle, ...filtered, noToken],
      afterFiles: [],
      fallback: [missing],
    }
  },
}

export default config
