import type { BrowserContext } from "@playwright/test"
import sharp from "sharp"
import { z } from "zod"
import { callBackend } from "./backend"
import { query } from "./database"
import { run } from "./run"
import { giveSession, signIn } from "./sessions"

const Listing = z.object({
  id: z.string(),
  title: z.string(),
  state: z.string(),
  sizes: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      price: z.number().nullable(),
      stock: z.number().nullable(),
    })
  ),
  missing: z.array(z.string()),
  change: z
    .object({
      status: z.string(),
      revision: z.number(),
      content: z.looseObject({ photo_ids: z.array(z.string()) }),
    })
    .nullable(),
})

const Answer = z.object({ listing: Listing })

/** A listing as `/vendor` tells it to its cooperative. */
export type SpaceListing = z.infer<typeof Listing>

/** Somebody of the demonstration's cooperative, in a browser and behind it. */
export async function enterSpace(context: BrowserContext) {
  const token = await signIn("cooperative_admin", run.credentials.cooperative)
  await giveSession(context, "cooperative_admin", token)
  const call = <T>(schema: z.ZodType<T>, path: string, body?: object) =>
    callBackend(schema, path, {
      token,
      ...(body ? { method: "POST", body } : {}),
    })
  return {
    token,
    /** Creates a listing behind the browser's back. */
    createListing: async (title: string, stock = 12) =>
      (
        await call(Answer, "/vendor/listings", {
          language: "ar",
          content: {
            class: "dry-food",
            category: "epicerie",
            texts: { ar: { title } },
          },
          sizes: [{ net_quantity: 200, net_unit: "g", price: 8500, stock }],
        })
      ).listing,
    getListing: async (id: string) =>
      (await call(Answer, `/vendor/listings/${id}`)).listing,
    /** Saves other words of a listing, as somebody else's phone would. */
    saveTexts: async (
      { id, change }: SpaceListing,
      texts: Record<string, string>
    ) =>
      call(Answer, `/vendor/listings/${id}/change`, {
        language: "ar",
        revision: change?.revision ?? 0,
        content: { ...change?.content, texts: { ar: texts } },
      }),
    moveStock: (movement: object) =>
      call(z.unknown(), "/vendor/stock", { movements: [movement] }),
    deleteListing: (id: string) =>
      callBackend(z.unknown(), `/vendor/listings/${id}`, {
        method: "DELETE",
        token,
      }),
  }
}

/** Ids of the products whose open change has this Arabic title. */
export async function findProducts(title: string): Promise<string[]> {
  const rows = await query(
    z.object({ product_id: z.string() }),
    `SELECT product_id FROM listing_change
      WHERE content->'texts'->'ar'->>'title' = $1 AND deleted_at IS NULL`,
    title
  )
  return rows.map(({ product_id }) => product_id)
}

/** A photo as a phone takes it: large, and lying on its side. */
export async function takePhoto() {
  const buffer = await sharp({
    create: {
      width: 2400,
      height: 1800,
      channels: 3,
      background: "#b08040",
      noise: { type: "gaussian", mean: 130, sigma: 20 },
    },
  })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer()
  return { name: "photo.jpg", mimeType: "image/jpeg", buffer }
}
