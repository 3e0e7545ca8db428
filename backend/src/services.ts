import type { Env } from "./env"

/** The search engine: Meilisearch where a host is given, else PostgreSQL. */
export function searchModule(env: Env) {
  const provider = env.MEILISEARCH_HOST
    ? {
        resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
        id: "meilisearch",
        options: {
          config: {
            host: env.MEILISEARCH_HOST,
            apiKey: env.MEILISEARCH_API_KEY,
          },
        },
      }
    : {
        resolve: "@medusajs/medusa/search-postgres",
        id: "postgres",
      }
  return {
    resolve: "@medusajs/medusa/search",
    options: { providers: [provider] },
  }
}

/** Where uploads live: an S3 bucket where one is named, else the local disk. */
export function fileModule(env: Env) {
  const provider = env.S3_BUCKET
    ? {
        resolve: "@medusajs/medusa/file-s3",
        id: "s3",
        options: {
          file_url: env.S3_FILE_URL,
          access_key_id: env.S3_ACCESS_KEY_ID,
          secret_access_key: env.S3_SECRET_ACCESS_KEY,
          region: env.S3_REGION,
          bucket: env.S3_BUCKET,
          endpoint: env.S3_ENDPOINT,
        },
      }
    : {
        resolve: "@medusajs/medusa/file-local",
        id: "local",
        options: {
          backend_url: `${env.BACKEND_URL}/static`,
          // Medusa serves `static` of its own folder, which this must be or
          // lead to wherever somebody looks at the pictures.
          upload_dir: env.UPLOADS_DIR,
          // Medusa would put them where everybody may fetch them by name.
          private_upload_dir: env.PRIVATE_UPLOADS_DIR,
        },
      }
  return {
    resolve: "@medusajs/medusa/file",
    options: { providers: [provider] },
  }
}

/**
 * Medusa's Redis modules, or none: `REDIS_URL` alone registers nothing, so a
 * second process would silently keep its own events, locks and workflows.
 */
export function redisModules(env: Env) {
  if (!env.REDIS_URL) {
    return []
  }
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: { redisUrl: env.REDIS_URL },
    },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      options: { redis: { redisUrl: env.REDIS_URL } },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "redis",
            is_default: true,
            options: { redisUrl: env.REDIS_URL },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/caching-redis",
            id: "redis",
            is_default: true,
            options: { redisUrl: env.REDIS_URL },
          },
        ],
      },
    },
  ]
}
