import { z } from "zod"
import { getTranslator } from "@/lib/i18n/translator"
import { placeCashOrder } from "../support/cash-order"
import { newEmail } from "../support/people"
import { callAdmin } from "../support/staff"
import { expect, test } from "../support/test"

const Order = z.object({
  order: z.object({
    items: z.array(z.object({ id: z.string(), quantity: z.number() })),
    fulfillments: z.array(z.object({ id: z.string() })).nullish(),
  }),
})

/** Sends an order's goods and notes that they arrived, as staff do. */
async function deliver(id: string): Promise<void> {
  const door = `/admin/orders/${id}`
  const { order } = await callAdmin(Order, door)
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
  await callAdmin(z.unknown(), `${door}/fulfillments`, { items })
  const packed = await callAdmin(Order, door)
  const parcel = `${door}/fulfillments/${packed.order.fulfillments?.[0]?.id}`
  await callAdmin(z.unknown(), `${parcel}/shipments`, { items })
  await callAdmin(z.unknown(), `${parcel}/mark-as-delivered`, {})
}

test("a shopper asks for a return by the secret link, and sees until when", async ({
  page,
}) => {
  const locale = "fr-ma"
  const t = getTranslator(locale, "order")
  const { id, secret } = await placeCashOrder({
    locale,
    email: newEmail("retour"),
    handles: ["lentilles-zaer"],
  })
  const address = `/${locale}/orders/track/${secret}`
  await page.goto(address)
  await expect(
    page.getByRole("heading", { name: t("returns.title") })
  ).toHaveCount(0)
  await deliver(id)

  await page.goto(address)
  await page.getByText(t("returns.open")).click()
  await expect(page.getByText(/Peut être renvoyé jusqu’au \d+/)).toBeVisible()
  await page.locator('select[name^="quantity_"]').selectOption("1")
  await page.getByLabel(t("returns.reason")).fill("Trop de lentilles")
  await page.getByRole("button", { name: t("returns.submit") }).click()

  await expect(page.getByText(t("returns.outcomes.asked"))).toBeVisible()
  await expect(
    page.getByText(
      t("returns.returnState", { state: t("returns.states.requested") })
    )
  ).toBeVisible()
  const { after_sales } = await callAdmin(
    z.object({
      after_sales: z.array(
        z.object({
          order_id: z.string(),
          kind: z.string(),
          state: z.string(),
          reason: z.string(),
        })
      ),
    }),
    "/admin/hub/after-sales"
  )
  expect(after_sales.filter(({ order_id }) => order_id === id)).toEqual([
    {
      order_id: id,
      kind: "return",
      state: "requested",
      reason: "Trop de lentilles",
    },
  ])
})
