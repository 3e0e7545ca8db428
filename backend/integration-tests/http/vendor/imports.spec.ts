import { importListingsWorkflow } from "@coopstore/cooperatives/workflows"
import { aCooperative } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openShopFloor } from "./shop-floor"
import { signInFor } from "./sign-in"

const HEAD =
  "Référence;Produit;Catégorie;Type;Contenance;Unité;Prix en dirhams;Stock;Description"
const HONEY = "MIEL-500;Miel de thym;Miels;Miel;500;g;120,50;12;Un miel."
const LARGE = "MIEL-1;Miel de thym;Miels;Miel;1;kg;220;3;"
const OIL = "HUI-250;Huile d’argane;Huiles;Huile;250;ml;140;7;Une huile."

const importThenFail = failAfter(importListingsWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("a file of listings", () => {
      const begin = async () => {
        await openShopFloor(api, getContainer())
        const mine = await aCooperative(getContainer())
        const me = await signInFor(api, getContainer(), mine.id)
        return {
          mine,
          admin_id: me.admin_id,
          headers: { ...me.headers, "x-medusa-locale": "fr-FR" },
        }
      }
      type World = Awaited<ReturnType<typeof begin>>

      const send = async (
        { headers }: World,
        rows: string[],
        fields: Record<string, string> = {}
      ) => {
        const form = new FormData()
        Object.entries(fields).forEach(([name, value]) =>
          form.append(name, value)
        )
        form.append(
          "file",
          new Blob([[HEAD, ...rows].join("\n")], { type: "text/csv" }),
          "produits.csv"
        )
        const { data } = await api.post("/vendor/imports", form, { headers })
        return data.import_report
      }
      const listings = async ({ headers }: World) =>
        (await api.get("/vendor/listings", { headers })).data.listings

      it("says what it would do and does nothing, then does it, then finds nothing to do", async () => {
        const world = await begin()

        const dry = await send(world, [HONEY, LARGE, OIL])
        expect(dry).toMatchObject({
          dry_run: true,
          rows: 3,
          created_listings: 2,
          problems: [],
        })
        expect(await listings(world)).toEqual([])

        await send(world, [HONEY, LARGE, OIL], { dry_run: "false" })
        const made = await listings(world)
        expect(made).toHaveLength(2)
        expect(
          made.find(({ title }: { title: string }) => title === "Miel de thym")
        ).toMatchObject({
          category: "miels",
          sizes: [
            { title: "500 g", price: 12_050, stock: 12 },
            { title: "1 kg", price: 22_000, stock: 3 },
          ],
        })

        const again = await send(world, [HONEY, LARGE, OIL], {
          dry_run: "false",
        })
        expect(again).toMatchObject({ created_listings: 0, unchanged_rows: 3 })
        expect(await listings(world)).toHaveLength(2)
      })

      it("changes nothing at all when one row is wrong, and says which", async () => {
        const world = await begin()
        const wrong = OIL.replace(";140;", ";cher;")

        const refused = await refusalOf(
          send(world, [HONEY, wrong], { dry_run: "false" })
        )

        expect(refused).toMatchObject({
          status: 422,
          code: "bad_rows",
          details: {
            report: {
              problems: [
                { row: 3, column: "price", code: "not_a_price", value: "cher" },
              ],
            },
          },
        })
        expect(await listings(world)).toEqual([])
      })

      it("asks before prices that change a lot", async () => {
        const world = await begin()
        await send(world, [HONEY], { dry_run: "false" })
        const cheap = HONEY.replace("120,50", "12,05")

        expect((await send(world, [cheap])).problems).toMatchObject([
          { row: 2, column: "price", code: "price_jump" },
        ])
        await send(world, [cheap], { dry_run: "false", confirm_prices: "true" })

        expect((await listings(world))[0].sizes[0].price).toBe(1_205)
      })

      it("is taken back whole when a later step fails", async () => {
        const world = await begin()
        await send(world, [HONEY], { dry_run: "false" })
        const [honey] = await listings(world)

        const { errors } = await importThenFail(getContainer()).run({
          input: {
            cooperative_id: world.mine.id,
            admin_id: world.admin_id,
            language: "fr",
            operations: [
              {
                kind: "change-price",
                product_id: honey.id,
                size_id: honey.sizes[0].id,
                price: 9_900,
              },
              {
                kind: "set-stock",
                variant_id: honey.sizes[0].id,
                quantity: 1,
                expected: 12,
              },
              {
                kind: "create",
                content: {
                  class: "oil",
                  category: "huiles",
                  texts: { fr: { title: "Huile" } },
                  photo_ids: [],
                  certificate_ids: [],
                },
                sizes: [
                  {
                    net_quantity: 250,
                    net_unit: "ml",
                    price: 14_000,
                    stock: 2,
                  },
                ],
              },
            ],
          },
          throwOnError: false,
        })

        expect(errors[0]?.error.message).toBe("a later step failed")
        const after = await listings(world)
        expect(after).toHaveLength(1)
        expect(after[0].sizes[0]).toMatchObject({ price: 12_050, stock: 12 })
      })

      it("comes back the same from an export, and what is no table is refused", async () => {
        const world = await begin()
        await send(world, [HONEY, LARGE], { dry_run: "false" })

        const { data } = await api.get("/vendor/exports/listings?format=csv", {
          headers: world.headers,
        })
        const [, ...rows] = data.trim().split("\n")
        expect(rows[0]).toContain(
          "MIEL-500;Miel de thym;Miels;Miel;500;g;120.5;12;Un miel."
        )
        const form = new FormData()
        form.append("file", new Blob([data]), "export.csv")
        const { data: same } = await api.post("/vendor/imports", form, {
          headers: world.headers,
        })
        expect(same.import_report).toMatchObject({
          unchanged_rows: 2,
          problems: [],
        })

        const broken = new FormData()
        broken.append("file", new Blob([new Uint8Array([0x50, 0x4b, 3, 4])]))
        const refused = await refusalOf(
          api.post("/vendor/imports", broken, { headers: world.headers })
        )
        expect(refused.code).toBe("not_a_sheet")
      })
    })
  },
})
